/** What people write to be left alone, one a line, in English, Spanish and French: `readKeyword` is measured on them. */
export const revocationExamples = `
please stop texting me
stop please
STOP PLEASE
no more texts
take me off
take me off your list
Please remove me from this list
remove my number
Remove me from your texts please
don't text me again
Do not contact me anymore.
Don't text this number
stop sending me messages
quit texting me
Quit bothering me!!
Will you stop texting me
Can you please stop messaging me?
I want these texts to stop
Make it stop
I no longer want to receive these messages
I don't want to get any more texts
I don't want your texts
unsubscribe me
Please unsubscribe
pls unsub
I want to unsubscribe from these messages
How do I unsubscribe?
opt me out
I would like to opt out
I am opting out of texts
I revoke my consent
I withdraw my permission to be texted
leave me alone
Leave me the hell alone
lose my number
delete my number from your system
Wrong number, stop
Wrong number. Don't text me.
This is too much, stop
I am done. Stop.
Stop! I mean it
stop stop stop
STOP IT
stop all messages
Stop all these messages now
end texts
cancel texts
Cancel these notifications please
turn off notifications
No more messages please
enough with the texts
enough texts already
these messages need to stop
cease and desist
stop contacting me or I will report you
never text me again
you don't have my consent
Hey, can you take me off this text list? Thanks
go away
please cancel
S T O P
ok stop now thanks
hi, I’d like to stop getting these texts
ya no me escribas
Ya no me escriban por favor
no me manden más mensajes
No me envíen mensajes
No me contacten más
no quiero recibir más mensajes
No quiero más mensajes
ya no quiero sus mensajes
deja de escribirme
Dejen de mandarme mensajes
dejen de molestar
Déjame en paz
quiero darme de baja
denme de baja por favor
dame de baja
Baja
quítame de la lista
Bórrenme de su lista
elimina mi número
no más mensajes
basta de mensajes
Basta ya
paren de escribirme
cancelar suscripción
cancela los mensajes
retiro mi consentimiento
no me vuelvas a escribir
No deseo recibir estos mensajes
para de mandar mensajes
arrêtez
Arrêtez de m’écrire
arrêtez de m'envoyer des messages
Arrêtez les messages svp
arrête de m'écrire
ne m’écrivez plus
Ne m’envoyez plus de SMS
ne me contactez plus
Merci de ne plus me contacter
je ne veux plus recevoir de messages
Je ne veux plus de SMS
je veux plus de messages de vous, désabonnez-moi
désabonnez-moi
Je souhaite me désabonner
me désinscrire
désinscription
retirez-moi de votre liste
Supprimez mon numéro
enlevez-moi de la liste
laissez-moi tranquille
fichez-moi la paix
plus de messages svp
plus jamais de messages
je retire mon consentement
cessez de me harceler
stop aux messages
Please take my number off your list
stop sending these
stop sending me stuff
I said stop
I told you to stop
for the last time STOP
stop messaging
Stop w the texts
pls stop txting me
Yo stop texting this phone
I do not wish to be contacted
Do not send me any more texts
don't send me anything else
Don't ever text me again
please don't message me anymore
no more
No more spam
remove me from all lists
Remove me!
Please remove my phone number from your list
get me off this list
I'd like to be removed from this list
Please remove me from your mailing list
I don't want to receive text messages
not interested, remove me
Not interested stop texting
STOP TEXTING ME!!!!
Cancel my subscription
cancel subscription
Cancel all texts
unsubscribe from all
UNSUBSCRIBE ALL
un-subscribe
optout please
opt-out
Opt me out of these texts
i want out of these texts
I never signed up for this, stop
I didn't sign up for this. Remove me.
who is this? stop texting me
New phone, who dis. Stop.
this is harassment stop
stop harassing me
discontinue messages
please discontinue
End all communication
end this
turn these off
how do I stop these texts
how do i turn these messages off
how can I stop getting these?
Please quit
can you stop
could you please stop sending these messages
I'd prefer not to get texts
please no texts
no texts please
Don't contact me by text
I changed my mind about texts, please stop
please stop
Stop. Now.
no me escribas más
no me mandes nada más
no quiero que me escriban
no quiero más sms
No quiero recibir nada
ya basta con los mensajes
deje de enviarme textos
por favor paren
para ya
Por favor no me escriban más a este número
sáquenme de esta lista
quiero cancelar la suscripción
me quiero dar de baja
ya no deseo recibir mensajes
No me molesten
stop por favor
ne m'envoyez plus rien
ne m'écris plus
je ne souhaite plus être contacté
je voudrais me désinscrire
merci d'arrêter les messages
merci d'arrêter
pouvez-vous arrêter de m'écrire ?
Stop svp
STOP merci
je ne veux plus être contactée
plus de sms merci
ne plus me contacter
je me désabonne
Arrête !
Stop the texts
take me off ur list plz
I need to be removed from this text list
Please delete my number
Dont send me any messages
Can you unsubscribe me from this?
I'm unsubscribing
please do not text
no further messages
Please stop all communication with me
quit sending me texts
Would you stop with the messages
I asked you to stop texting
Stop spamming me
remove from list
Please cancel all notifications
I opt out
I am opting out
leave me alone please
do not message me on this number
Not interested. Do not text again.
stop sending reminders
I don't wish to receive texts from you
don't bother me anymore
Please cease all texts
no quiero que me manden mensajes
no me envíen nada
dejen de enviar mensajes
dejen de escribir
bórrame de la lista
no me escribas
paren los mensajes
no más por favor
eliminen mi número
arrêtez s'il vous plaît
arrêtez tout
arrêter les sms
je ne veux plus de messages
ne m'envoyez plus de messages
désabonnement
supprimez-moi de la liste
effacez mon numéro
laisse-moi tranquille
arrête les messages
ne me textez plus
`
  .trim()
  .split('\n')
