// Everybody's every word is a mark: known again wherever it shows up.
/** What people type that nobody else may see. */
export const personal: string[] = []
/** What an event's page says to everybody who is invited: stored as it is, and nowhere else. */
export const ofEvent: string[] = []
const numbered = (kind: string, list: string[]) => {
  const mark = `zqv${kind}${personal.length + ofEvent.length + 10}k`
  list.push(mark)
  return mark
}
export const word = (kind: string) => numbered(kind, personal)
export const fact = (kind: string) => numbered(kind, ofEvent)
export const numbers = ['3125550142', '3125550143', '3125550144', '3125550145', '3125550146', '3125550147'] as const
personal.push(...numbers)

export const person = (phone?: string) => ({
  email: `${word('mail')}@example.org`,
  firstName: `Zoë ${word('first')}`,
  lastName: word('last'),
  ...(phone === undefined ? {} : { phone: `+1${phone}` }),
})
export const said = () => ({
  goals: `I'm the CEO of Z${word('company')}, raising a seed round for ${word('goal')} climate software.`,
  ideal_connections: `Looking for investors in ${word('ideal')}, reach me at ${word('answermail')}@example.net.`,
  offers: `Happy to help with hiring ${word('offer')} engineers. Call 312-555-0147 or write\n    at ${word('frame')}`,
  experience: 'founder',
  expertise: ['strategy', 'hiring'],
  topics: ['climate'],
  own: word('own'),
})

/** All that a guest can correct in their profile. */
export const correction = () => ({
  name: `Ana ${word('cardname')}`,
  photoUrl: `https://pictures.example/${word('photo')}.jpg`,
  role: word('role'),
  company: word('firm'),
  location: word('place'),
  seekingSummary: word('seeking'),
  seekingKeywords: [word('keyword')],
  offeringSummary: word('offering'),
  currentFocus: word('focus'),
  idealMatch: word('match'),
  conversationHooks: [word('hook')],
  expertise: [word('expertise')],
  topics: [word('topic')],
})

/** Whose number, and what is texted from it. */
export const sentTexts = () =>
  [
    [numbers[0], `I will be late, ${word('late')}`],
    [numbers[0], `HELP`],
    [numbers[1], `Stop texting me ${word('angry')}\n    at ${word('newline')}`],
    [numbers[0], 'STOP'],
    [numbers[3], `stop, ${word('stopping')}`],
    [numbers[4], `Who is this? ${word('stranger')} ${word('strangermail')}@example.net`],
    [numbers[4], 'HELP'],
    [numbers[4], 'START'],
  ] as const
