import { fact, person, word } from './marked-people.ts'
import { dinner, lockedQuestions } from './scene.ts'

// What an organizer asks for, well and badly, in marked words.
export const markedEvent = () => ({
  ...dinner,
  name: `Dinner ${fact('event')}`,
  tagline: fact('tagline'),
  description: `Call ${fact('description')}`,
  venueName: fact('venue'),
  venueAddress: `12 ${fact('address')} Street`,
})
/** A question beside the locked ones. */
export const ownQuestion = () => ({
  ...lockedQuestions[0],
  id: 'own',
  locked: false,
  title: `And ${fact('title')}?`,
  subtitle: fact('subtitle'),
})

/** Rows that become no guests. */
export const noRows = () => [
  { ...person(), email: word('noaddress') },
  { ...person(), phone: `+1 ${word('nonumber')}` },
  { email: `${word('nameless')}@example.org`, firstName: ' ' },
  { [word('part')]: word('unknown') },
]

export const written = () => `${word('body')}@example.net`
/** Bodies that no route understands, or none as it was meant. */
export const noRequests = () => [
  `{"${word('name')}":"${written()}"}`,
  `{"email":"${written()}`,
  `\n    at ${written()}`,
  JSON.stringify({ email: [written()], firstName: { a: written() }, status: written(), responses: written() }),
  JSON.stringify({ questions: [{ id: written() }], attendees: written(), code: written(), purpose: written() }),
  JSON.stringify({ responses: [{ questionId: written(), value: { a: written() } }] }),
  JSON.stringify({ responses: [{ questionId: 'experience', value: written() }], role: 'x'.repeat(99) + written() }),
]
