/** Holds the words of a revocation but means something else; taken out of a clause before the phrases are tried. */
const lookAlikes = [
  '(?:build(?:s|ing)?|help(?:s|ing)?(?! me)|software|tools?|apps?|platform|startup|looking to|clients?|' +
    'customers?|founder of|works? on)(?: [a-z]+){0,4} (?:to )?(?:stop|end|cancel|quit|mute|cease|disable)(?: ' +
    '[a-z]+){0,3}',
  '(?:ill|i will|we will|i had to|i should|i can|did i|do i need to) (?:just )?(?:stop|quit|end|opt out|' +
    'unsubscribe)(?: [a-z]+)?',
  '(?:dont|do not|cant|cannot|can not|wont|will not|never|didnt|did not|doesnt|does not|couldnt|wouldnt|' +
    'shouldnt|havent|not|why did|why would|why have|when do|when does|when will|did you|did they|did the|does ' +
    'the|if you|if they|before you|unless you|or|have you|has it) (?:ever |just |please |actually |really |' +
    'you |they |it |the |all |reminders? |texts? |messages? |to |want |wish |going |mean |plan |i ' +
    ')*(?:stop(?:ped)?|quit|cancel|end|unsubscribe|unsub|opt(?:ed)? (?:me )?out|remove (?:me|my)|delete (?:me|' +
    'my)|take (?:me|my)|turn off|mute)(?: (?:sending|texting|messaging|writing|the|my|these|reminders?|texts?|' +
    'messages?|by|it|me|us))*',
  '(?:dont|do not) (?:hesitate to|forget to|be afraid to) (?:text|message|contact|call|write)(?: me)?',
  '(?:take|remove|drop|delete|cross|pull|get) me (?:off|from|out of) (?:the |your |this |that )*(?:guest|' +
    'waiting|wait|waitlist|attendee|attendees|dinner|speaker|speakers|table|seating|lunch|vegetarian|vegan|' +
    'carpool|panel|team|volunteer|rsvp|vip)(?: list)?',
  '(?:accidentally|mistakenly|by accident|by mistake|oops i) (?:unsubscribed?|opted out|stopped)',
  '(?:unsubscribed?|opted out) (?:by mistake|by accident|accidentally)',
  '(?:there are|there were|are there|why are there|got|getting|i get|i see|had|received|see) no (?:more|' +
    'further) (?:texts?|messages?|reminders?|notifications?)',
  '(?:ne )?(?:narretez|narrete|narretons|narreter|narretes) (?:pas|jamais|surtout pas)(?: (?:de|les|vos|ces|' +
    'mecrire|rappels?|messages?|menvoyer))*',
  'no (?:dejes|dejen|deje|pares|paren|pare|canceles|cancelen|detengan|quites|quiero que (?:dejen|paren|' +
    'pares|dejes))(?: (?:de|los|las|mis|el|la))*(?: (?:escribir|mandar|enviar)(?:me|nos)?)?(?: (?:mensajes?|' +
    'recordatorios?|textos?|avisos?))?',
  'no quiero (?:dejar de|dar(?:me|se) de baja|cancelar)(?: (?:recibir|los|mensajes))*',
  '(?:ne )?(?:veux|souhaite) pas (?:me |que vous |arreter |de )*(?:desabonner|desinscrire|arreter|' +
    'arretiez)(?: (?:de|les|recevoir|vos|messages?))*',
]

export const lookAlike = new RegExp(`(?<=^| )(?:${lookAlikes.join('|')})(?= |$)`, 'g')
