// `npm run understand [-- CONCEPT ...]`: how well the built-in extractor reads the labelled answers that may be looked at
// while tuning (core/profile/labelled/GUIDE.md); for concepts named, every answer where one was found wrongly or missed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { LabelledPerson, type LabelledSide, agreement, conceptsFound, tally } from '#core/profile/labelled/score.ts'
import { terms } from '#core/profile/terms.ts'
import { projectRoot } from '../data-folder.ts'

const Phrase = z.tuple([z.enum(['goals', 'ideal', 'offers']), LabelledPerson.shape.seeking, z.string()])

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(projectRoot, 'core', 'profile', 'labelled', file), 'utf8'))
const people = ['look.json', 'tuning.json'].flatMap((file) => z.array(LabelledPerson).parse(read(file)))
const phrases = z
  .array(Phrase)
  .parse(read('phrases.json'))
  .map(([question, labels, text]) => ({
    id: question,
    goals: question === 'goals' ? text : '',
    ideal_connections: question === 'ideal' ? text : '',
    offers: question === 'offers' ? text : '',
    seeking: question === 'offers' ? [] : labels,
    offering: question === 'offers' ? labels : [],
  }))

const wanted = new Set(z.array(z.enum(terms.ids)).parse(process.argv.slice(2)))
const sides: readonly LabelledSide[] = ['seeking', 'offering']
const table = [people, phrases].flatMap((some) =>
  sides.map((side) => {
    const counts = some.map((one) => {
      const found = conceptsFound(one, side)
      tell(one, side, found)
      return tally(found, one[side])
    })
    const { precision, recall, f1 } = agreement(counts, 0)
    const rounded = (share: number) => Number(share.toFixed(3))
    return {
      answers: some === people ? 'guests' : 'phrases',
      side,
      precision: rounded(precision),
      recall: rounded(recall),
      f1: rounded(f1),
    }
  }),
)
console.table(table)

function tell(one: LabelledPerson, side: LabelledSide, found: readonly string[]): void {
  const labelled: readonly string[] = one[side]
  const wrong = [
    ...found.filter((id) => !labelled.includes(id)).map((id) => ({ id, sign: '+' })),
    ...labelled.filter((id) => !found.includes(id)).map((id) => ({ id, sign: '-' })),
  ]
  if (!wrong.some(({ id }) => wanted.has(id))) return
  const texts = [one.goals, one.ideal_connections, one.offers].filter((text) => text !== '')
  console.log(`${one.id} ${side} ${wrong.map(({ id, sign }) => sign + id).join(' ')}\n  ${texts.join('\n  ')}`)
}
