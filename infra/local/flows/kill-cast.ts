import { answers } from './scene.ts'

// Who is invited to the evening that is killed over and over, what each of them does, and what each is written.
export type Part = 'answers' | 'comes' | 'declines' | 'silent'
const parts: Part[] = [
  'answers',
  'answers',
  'comes',
  'answers',
  'declines',
  'answers',
  'silent',
  'comes',
  'answers',
  'comes',
  'answers',
  'silent',
]
export const cast = parts.map((part, n) => ({
  email: `guest${n}@example.org`,
  firstName: `Guest ${n}`,
  part,
  phone: n < 9 && (part === 'answers' || part === 'comes') ? `+131255501${10 + n}` : undefined,
  responses: Object.entries(Object.values(answers)[n % 3] ?? {}).map(([questionId, value]) => ({ questionId, value })),
}))
export type Invited = (typeof cast)[number]

/** All that a guest is written, whatever happens: subjects of mails, and texts without their links. */
export const mailsTo: Record<Part, string[]> = {
  answers: ['Olive Hart invites you to', 'You are coming to', 'Your connections for', 'See you at'],
  comes: ['Olive Hart invites you to', 'You are coming to', 'A few questions left for', 'See you at'],
  declines: ['Olive Hart invites you to', 'You are not coming to'],
  silent: ['Olive Hart invites you to', 'Can you come to'],
}
export const textsTo: Record<Part, number> = { answers: 2, comes: 2, declines: 0, silent: 0 }

/** Where kills may come; several where much goes on at once. */
export const moments = [
  ...'link,sign in,name,event,guests,guests,publish,publish,invitations,invitations,profiles,profiles'.split(','),
  ...'generate,matches,matches,approve,approve,reminder,reminder,reminder,reveal,reveal,reveal,reveal'.split(','),
  ...'lists,lists,later'.split(','),
  ...cast.flatMap(({ part, email }) => (part === 'silent' ? [] : [`${email} replies`])),
  ...cast.flatMap(({ part, email }) => (part === 'answers' ? [`${email} saves`, `${email} completes`] : [])),
]

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
