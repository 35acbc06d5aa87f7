import { conceptsOn, readText } from '#core/profile/concepts-read.ts'
import { vocabularyFor } from '#core/profile/extended-vocabulary.ts'
import type { Mark, Own } from './own-vocabulary.ts'

/** The questions whose answers an organizer can try. */
export type Asked = 'goals' | 'ideal_connections' | 'offers'
export type Read = { seeking: Mark[]; offering: Mark[] }

/** Which concepts would be read from an answer to that question, as the built-in reader does it. Loaded when asked for. */
export function readAnswer(text: string, asked: Asked, own: Own): Read {
  const vocabulary = vocabularyFor({ ...own, changes: 0 })
  const introduces = asked === 'ideal_connections' ? 'among-others' : 'the-writer'
  const read = readText(text, asked === 'offers' ? 'offering' : 'seeking', introduces)
  const on = (side: 'seeking' | 'offering') => conceptsOn(side, read, asked === 'goals', vocabulary).counted
  return { seeking: on('seeking'), offering: on('offering') }
}
