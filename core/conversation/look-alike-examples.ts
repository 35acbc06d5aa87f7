/** What only looks like a wish to be left alone, one a line: `readKeyword` must not be fooled by them. */
export const lookAlikeExamples = `
don't stop the reminders
please do not stop texting me
I can't stop by
Can I stop by at 7?
I will stop by later
end of the line?
cancel my dinner?
Please cancel my RSVP
I need to cancel my reservation
cancel my spot
When does it end?
What time does the event end
It ends at 9 right?
I quit my job last week
Quit my job, now freelancing
which bus stop is closest
Is there a subway stop nearby?
nonstop flights only, I may be late
did you stop sending reminders?
Why did you stop texting me?
When do the reminders stop?
I didn't unsubscribe
I unsubscribed by mistake
I do not want to unsubscribe
don't opt me out
can I opt out of the photos?
Can I opt out of lunch
take me off the waitlist
Please take me off the guest list
remove me from the dinner table
Take me off the speaker list please
don't forget to text me the address
don't hesitate to text me
don't text me the address, mail it
Don't text me before 9am
text me when it starts
no more than two drinks for me
no more questions from me
There are no more messages from you?
I got no more texts after Monday
I got your text
Stop, you are too kind
help me find parking
I need help
can you send me info about parking
start time?
When does it start
yes
YES please
no
No thanks, not coming
not interested
I can't make it
never been, excited!
I work on stopping fraud
We help people quit smoking
I want to stop selling and start advising
The end goal is to raise a seed round
Who opted in to matching?
leave at 6, alone
My consent form is where?
I do messaging infrastructure
I build tools that cancel noise
back end engineer
front-end
end to end testing
Looking for help with sales
I can help with SMS marketing and unsubscribe rates
That was a full stop for me, but I am back
We should stop at the hotel first
no dejes de escribirme
no paren los recordatorios
No me escribas antes de las 9
¿para quién es la cena?
para mí una cena vegana
no me llegó el mensaje
no me mandaste la dirección
¿Dónde está la parada de autobús?
tengo que cancelar mi cena
no quiero dejar de recibir mensajes
No me mandes la dirección, ya la tengo
mándame más mensajes
soy de planta baja
no voy a poder ir
n'arrêtez pas les rappels
où est l’arrêt de bus ?
je n'arrête pas de penser à l'événement
Ne m’écrivez pas avant 9h
je ne veux pas me désabonner
plus d'infos svp
je ne peux plus venir
à quelle heure ça se termine ?
je veux plus de détails
je travaille sur la fin de vie des produits
We build software to stop spam calls
My startup helps people stop harassment at work
I'm the founder of Unsubscribe.ai
Can you remove me from the panel at 8?
Please remove my dietary restriction
delete my answer to question 2
I'd like to end my current contract
looking to end texting fatigue for our clients
Let's end it there for tonight
I have no more questions
no more availability after 9
Is there a bus that will stop there?
one-stop shop for HR
I quit smoking
please cancel my ticket
cancel one of my two seats
can I cancel later?
Can I quit early?
How late does it end?
could you stop the music early
will they stop serving at 10?
My number is wrong, please change it
remove the olives
please text me the address
stop by the booth
Stop at gate B
pit stop first
I'll stop texting and see you there
no texts came through
I didn't get any texts
I'm not receiving messages, can you resend?
did I opt out?
do I need to opt in
My company does opt-out compliance
take me off at the next station
get me out of the 6pm slot
I want to get off the phone by 8
leave me a note at the desk
Leave me alone time for dinner?
can't wait, the countdown won't stop
Stop worrying, I'm coming!
you can't stop me from coming
please send more reminders
No me llames, mejor escríbeme
no me escribas por correo, mejor aquí
Quiero parar un taxi al llegar
trabajo en dejar de fumar
busco mensajes de marketing
voy a cancelar mi entrada
¿puedo dar mi número?
la baja visión es mi tema
no mas de dos personas
Je veux arrêter de fumer
arrêtez-vous au coin
je prends le bus jusqu'à l'arrêt Voltaire
plus de places ?
je ne veux pas de viande
je ne veux pas que vous arrêtiez
Je ne reçois plus de messages
ne m'attendez pas
I can stop by after work
Will the shuttle stop near the hotel?
we stop at 9pm
please cancel dinner for me
cancel my plus one
end of Q3 works
Who is on the end table?
quitting time is 5
don't cancel my spot
please don't remove me
remove me from the vegetarian list
no message from Bob yet
no text needed
info desk location?
help wanted: CTO
START UP founder here
I start at Google Monday
not stopping
I won't stop by
is there a stop sign
I want more messages like this
send me more texts
Don't text, I'm driving. Back at 5
I'm getting off the list of judges
opt for the vegan meal
can't stop smiling
Por favor no cancelen
no puedo parar de reír
para el viernes
¿a qué hora empieza?
voy a dar una charla
baja California
necesito ayuda para llegar
no tengo mensajes
¿puedo parar cerca?
je m'arrête à la gare
arrêt de tram
je suis désabonné de Netflix
pas de messages reçus
plus tard
je veux bien
on arrête à quelle heure ?
supprimez le dessert
ne m'oubliez pas
I support messaging apps, stop me if I'm wrong
`
  .trim()
  .split('\n')
