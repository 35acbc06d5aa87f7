import { lookAlike } from './revocation-look-alikes.ts'

/**
 * How people take back their consent in their own words: matched against lower-case words without accents, apostrophes
 * or punctuation ("don't" is "dont", "m'écrivez" is "mecrivez"). No pattern repeats a repetition; the caller bounds the length.
 */

const any = (...words: string[]) => `(?:${words.join('|')})`
const pattern = (source: string) => new RegExp(`(?:^| )${source}(?= |$)`)

const courtesyWords = any(
  'please|pls|plz|now|right now|thanks|thank you|thx|ty|ok|okay|hey|hi|hello|just|kindly|immediately|' +
    'sorry|sir|guys|reply|por favor|gracias|ya|ahora|hola|svp|sil vous plait|sil te plait|merci|bonjour|' +
    'maintenant|asap|tout|text|bro|dude|everything|all|it|this|that',
)

const stopWord = any(
  'stop+',
  'stopall',
  'unsubscribe',
  'unsub',
  'un subscribe',
  'un sub',
  'cancel',
  'end',
  'quit',
  'revoke',
  'opt ?out',
  'optout',
  'stop ?it',
  'discontinue',
  'cease',
  'desist',
  'parar',
  'para',
  'pare',
  'paren',
  'basta',
  'baja',
  'cancelar',
  'detener',
  'detengan',
  'detenganse',
  'arret',
  'arrete',
  'arretez',
  'd?arreter',
  'desabonner',
  'desinscrire',
  'desinscription',
  'desabonnement',
  'stopper',
  'cessez',
)

const wholeMessage = any(
  `${stopWord}(?: (?:and |y |et )?${stopWord})*`,
  'take me off',
  'remove me',
  'remove',
  'remove from (?:the |your )?list',
  'delete me',
  'leave me alone',
  'go away',
  'get lost',
  'fuck off',
  'piss off',
  'buzz off',
  'block me',
  'make stop',
  'no (?:texts?|messages?|sms)',
  'dnc',
  'do not contact',
  'no mas',
  'nunca mas',
  'dejame en paz',
  'quitame',
  'borrame',
  'eliminame',
  'sacame',
  'plus jamais',
  'retirez moi',
  'enlevez moi',
  'laissez moi tranquille',
  'no more',
  'enough',
  'stop stop',
  'sto',
  'stpo',
  'plus de (?:messages?|sms|textos?|notifications?|rappels?)',
)

const orderAlone = any(
  'stop+',
  'stop ?it',
  'unsubscribe',
  'unsub',
  'opt ?out',
  'stop texting',
  'basta',
  'arretez',
  'quit',
  'remove me',
  'take me off',
  'leave me alone',
  'dont text me',
)

// English building blocks
const texts = any(
  'text(?:s|ing|ings)?',
  'txts?',
  'txting',
  'messag(?:es?|ing)',
  'msgs?',
  'messaging',
  'sms',
  'sms s',
  'notifications?',
  'reminders?',
  'alerts?',
  'spam(?:ming)?',
  'contact(?:ing)?',
  'send(?:ing)?',
  'bother(?:ing)?',
  'harass(?:ing)?',
  'bugging',
  'pinging',
  'writing',
  'communications?',
  'communicating',
  'emailing',
  'mailing',
  'pestering',
  'annoying',
  'updates',
  'subscription',
  'blowing up',
)
const between =
  '(?:(?:all|w|the|these|those|this|that|your|any|my|future|more|further|of|me|with|to|from|m33t|damn|fucking|stupid|event|automated|annoying|receiving|getting|please) )*'
const notNow =
  '(?! (?:the (?:address|details|link|menu|code|wrong)|before|after|until|till|when|while|during|at|on (?!this|my)|if|today|tonight|tomorrow|right now|yet|in the|about|back|because|cause|im|i am|email))'

// Spanish and French building blocks
const esMessages = any(
  'mensajes?',
  'textos?',
  'sms',
  'notificaciones',
  'recordatorios',
  'nada',
  'avisos',
  'mensajitos',
  'spam',
  'correos',
  'msjs?',
)
const esSend = any('escribir', 'mandar', 'enviar', 'molestar', 'contactar', 'textear', 'llamar', 'mensajear')
const esImperative = any(
  'escrib(?:as|a|an|ais)',
  'mand(?:es|e|en|eis)',
  'envi(?:es|e|en|eis)',
  'contact(?:es|e|en|eis)',
  'molest(?:es|e|en|eis)',
  'texte(?:es|e|en)',
  'mensaje(?:es|e|en)',
)
const frMessages = any('messages?', 'sms', 'textos?', 'notifications?', 'rappels?', 'mails?', 'alertes?', 'spams?')
const frSend = any(
  'm ?ecri(?:re|vez|s)',
  'm ?envoy(?:er|ez)',
  'm ?envoies?',
  'me contact(?:er|ez|e|es)',
  'me text(?:er|ez|e|es)',
  'me harcel(?:er|ez|es)',
  'me derang(?:er|ez|es)',
  'm ?embet(?:er|ez|es)',
  'me relanc(?:er|ez|es)',
  'm ?appel(?:er|ez|les)',
  'me spamm(?:er|ez|es)',
)
const frNotNow = '(?! (?:avant|apres|jusqua|quand|pendant|a \\d|le|la|ce|demain|aujourdhui|si|ladresse))'

const phrases = [
  // English: stop doing it
  `(?:stop|quit|cease|end|discontinue|halt|cancel|turn off|switch off|disable|mute) ${between}${texts}`,
  `(?:dont|do not|never|no) (?:ever |you (?:ever )?)?(?:text|txt|message|msg|contact|write|call|sms|bother|` +
    `spam|email) ` +
    `${any('me', 'us', 'this number', 'my (?:number|phone|cell)', 'here', 'again', 'anymore')}${notNow}`,
  '(?:dont|do not) (?:text|message|contact)$',
  `(?:dont|do not|never) (?:ever )?send (?:me |us )?(?:any ?(?:more|thing)?|more|these|those|further|` +
    `another)(?: (?:texts?|messages?|sms|msgs?|of (?:these|those|this)|more|else))*(?= |$)`,
  `no (?:more|further) (?:of (?:these|those|your) ` +
    `)?${any('texts?', 'txts?', 'messages?', 'msgs?', 'sms', 'texting', 'notifications?', 'reminders?', 'contact', 'spam', 'alerts?', 'communications?')}`,
  `(?:want|need|like|make|get|wish) ${between}(?:texts?|messages?|msgs?|sms|reminders?|notifications?|it|` +
    `this|these|them) to (?:stop|end|cease)`,
  `make (?:it|this|them|these|the texts|these texts|the messages|these messages) stop`,
  `(?:texts?|messages?|msgs?|sms|this|it|spam) (?:must|needs? to|have to|has to|should|better) (?:stop|end)`,
  `enough (?:already )?(?:with |of )?(?:the |these |your |all )*(?:texts?|texting|messages?|messaging|msgs?|` +
    `sms|reminders|spam)`,
  // English: leave the list
  `(?:take|remove|delete|drop|pull|get|scratch|erase) (?:me|us|my (?:number|phone|cell|contact|name|info|` +
    `data)(?: number)?|this number) (?:off|from|out of|out)(?: (?:of|ur|your|the|this|that|these|those|all|` +
    `any|sms|text|texting|texts|messages?|messaging|mailing|contact|distribution|marketing|phone|event))* ` +
    `?${any('lists?', 'texts?', 'texting', 'messages?', 'database', 'system', 'thread', 'contacts?', 'subscription', 'here', 'this', 'these', 'messaging', 'notifications')}(?! ` +
    `of speakers)`,
  `(?:remove|delete|erase|forget|lose|drop) (?:my|this) (?:number|phone number|cell|cell number|phone|` +
    `contact|contact info)(?! (?:is|at|field|from (?:the )?(?:badge|card|profile)))`,
  `(?<!of |called |named |at |for |founded )(?:un ?subscrib(?:e|ing)|unsub)(?! (?:link|button|page|rate))`,
  `(?:opt|opting|opted) (?:me |us )?out(?! of (?:the )?(?:photo|photos|lunch|dinner|name|badge|intro|` +
    `introductions|matching|drinks|dessert|raffle|meal|it all)| (?:compliance|rates?|forms?|policy|polic(?:y|` +
    `ies)|software|flows?|tools?|pages?|lists?))`,
  // English: I no longer agree
  `(?:revoke|withdraw|rescind|take back|cancel|retract) (?:my |any |all )*(?:consent|permission|` +
    `authori[sz]ation|agreement|opt in)`,
  `(?:dont|do not|no longer|never) (?:want|wish|care|agree|consent|need)(?: to)? ` +
    `${any('(?:be )?(?:contacted|texted|messaged|bothered)', '(?:receive|receiving|get|getting|hear|hearing|see)(?: (?:any|more|anything|these|those|your|from|you|further|the|this|automated))* ?(?:texts?|messages?|msgs?|sms|reminders|notifications|spam|you|anything|this)', '(?:any |more |these |those |your |anymore |the |further )+(?:texts?|messages?|msgs?|sms|texting|reminders|notifications|spam)')}${notNow}`,
  `(?:leave me (?:the (?:hell|fuck) )?alone(?! (?:time|table|at))|lose my number|forget my number|get off my phone)`,
  `(?:you (?:do not|dont) have|i never gave|without|never gave you|did not give|didnt give|dont have) (?:my ` +
    `|you |any )*(?:consent|permission)`,
  `(?:wrong (?:number|person)) (?:please )?(?:stop|remove|delete|dont)`,
  `(?:please|can you|could you|would you|will you|just|kindly|pls|plz|you) stop(?= ?$| (?:now|this|please|` +
    `pls|already|thanks|it))`,
  `${any('i said', 'told you(?: guys)? to', 'asked you to', 'i want you to', 'i need you to', 'last time', 'harassment', 'harassing me', 'spam', 'ridiculous', 'not interested')} ` +
    `(?:please )?${any('stop', 'quit', 'remove me', 'unsubscribe')}`,
  `stop (?:getting|receiving|sending)(?: me)? (?:these|this|those|them|so many|so much|stuff|things|anything)`,
  `turn (?:(?:all|these|this|those|them|it|the|your) )*${texts}? ?off`,
  `(?:be|get) (?:removed|taken|deleted|unsubscribed|dropped)(?: off| from| out)+(?: (?:of|your|the|this|` +
    `that|these|all|any|mailing|text|texting|sms|contact))* ` +
    `${any('lists?', 'texts?', 'messages?', 'database', 'system', 'thread')}`,
  `(?:want|get me|let me|take me|i am|im) out of (?:(?:these|this|the|your|all) ` +
    `)+${any('texts?', 'texting', 'messages?', 'list', 'thread', 'chat')}`,
  `(?:prefer|rather|like|want|wish|choose|choosing) not to (?:get|receive|be (?:contacted|texted|messaged)|` +
    `hear from)`,
  // Spanish
  `no (?:me |nos )(?:vuelvas? a |vuelvan a |sigas |sigan ` +
    `)?${any(esImperative, esSend, 'escribiendo', 'mandando', 'enviando', 'molestando')}(?! (?:antes|hasta|` +
    `despues|durante|cuando|mientras|si|la|el|hoy|a las?|por correo))`,
  `no (?:quiero|deseo|queremos|necesito)(?: (?:recibir|mas|tener|sus|tus|estos|los|ya|que me))* ` +
    `?${any(esMessages, 'escriban', 'escribas', 'manden', 'contacten', 'contactes', 'molesten')}`,
  `(?<!no )(?:deja|dejen|deje|dejar|para|paren|pare|parar|basta|detengan|eviten|termina|terminen)(?:me|` +
    `nos)? (?:ya )?de ${any(`${esSend}(?:me|nos)?`, esMessages)}`,
  `(?<!no )(?:basta|paren|parar|detener|detengan|detenga|cancelar|cancela|cancele|cancelen|anular|anula|` +
    `anulen|desactivar|desactiva|eliminar)(?: (?:de|con|los|las|el|la|mi|mis|estos|esos|sus|tus|todos))* ` +
    `${any(esMessages, 'suscripcion')}`,
  `(?:dejame|dejenme|dejeme) (?:en paz|tranquil[oa])`,
  `(?:quit(?:a|e|en)me|borr(?:a|e|en)me|elimin(?:a|e|en)me|saqu(?:e|en)me|sacame|remuev(?:a|an)me|retir(?:a|` +
    `e|en)me) (?:ya )?(?:de|por|del) (?:(?:la|su|tu|esta|esa|sus|tus|mi) )?(?:lista|listas|base|contactos|` +
    `mensajes|favor|aqui|grupo)`,
  `(?:quit(?:a|e|en|ar)|borr(?:a|e|en|ar)|elimin(?:a|e|en|ar)|olvid(?:a|e|en)) (?:mi|este) (?:numero|` +
    `telefono|celular)`,
  `(?:dar(?:me|se)?|den(?:me)?|da(?:me)?|quiero) (?:la )?(?:de )?baja`,
  `no mas ${esMessages}`,
  `(?:retiro|revoco|cancelo) (?:mi )?(?:consentimiento|permiso|autorizacion|suscripcion)`,
  // French
  `(?:arretez|arrete|d?arreter|cessez|cesse|stoppez|stop)(?: (?:de|avec|aux|les|vos|ces|tes|tous|tout|svp|` +
    `tout de suite))* ${any(frSend, frMessages, 'harceler', 'denvoyer', 'd envoyer', 'ca')}`,
  `(?:ne )?${frSend} ?(?:plus|jamais|pas)${frNotNow}`,
  `(?:de )?ne (?:plus|pas|jamais) ${frSend}${frNotNow}`,
  `(?:plus jamais|plus aucuns?|aucun autre)(?: de)? ${frMessages}`,
  `(?:je )?(?:ne )?(?:veux|souhaite|desire|voulons) (?:plus|pas)(?: (?:recevoir|de|des|vos|tes|ces|etre|` +
    `aucun|quon|que|vous))* ?${any(frMessages, 'contactee?', 'sollicitee?', 'derangee?', frSend)}`,
  `(?:(?:me|nous) (?:desabonn(?:er|e|es)|desinscri(?:re|s))|(?:desabonnez|desabonne|desinscrivez|desinscris) moi)`,
  `(?:retir(?:ez|e|er)|enlev(?:ez|e|er)|supprim(?:ez|e|er)|effac(?:ez|e|er)|otez|rayez) (?:moi|mon numero|` +
    `mon telephone|mon contact|ce numero|mes coordonnees)(?! de la (?:table|liste (?:des invites|dattente)))`,
  `(?:laissez|laisse|fichez|fiche|foutez|fous) moi (?:tranquille|en paix|la paix)`,
  `(?:je )?(?:retire|revoque|annule) (?:mon )?(?:consentement|accord|autorisation|abonnement)`,
  `(?:annulez|annuler|resiliez|resilier) (?:mon |l ?)?abonnement`,
].map(pattern)

export const revocations = {
  courtesy: new RegExp(`(?<=^| )${courtesyWords}(?= |$)`, 'g'),
  whole: new RegExp(`^${wholeMessage}$`),
  order: new RegExp(`^${orderAlone}$`),
  lookAlike,
  phrases,
} as const
