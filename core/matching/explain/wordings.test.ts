import { describe, expect, test } from 'vitest'
import { leads, reasonWordings } from '#core/matching/explain/reason-wordings.ts'
import { asSentence, seriesOf } from '#core/matching/explain/series.ts'
import { starterWordings } from '#core/matching/explain/starter-wordings.ts'

const all = [...Object.entries<string[]>(reasonWordings), ...Object.entries<string[]>(starterWordings)].flatMap(
  ([kind, ways]) => ways.map((wording) => ({ kind, wording })),
)
const labels = ['fundraising', 'grants', 'a new role', 'press and public relations']
const titles = ['VP Product', 'engineer', 'Head of Sales at Loop', 'Founder and CEO']
const render = (wording: string, label: string, title: string, quote = 'I bake') =>
  asSentence(
    wording
      .replaceAll('{name}', 'Zoë')
      .replaceAll(/\{(?:terms|need|offer)\}/g, label)
      .replaceAll(/\{(?:intro|company)\}/g, title)
      .replaceAll('{quote}', quote),
  )
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
/** What goes wrong with one number, or with an article before or inside a label. */
const wrongWith = (label: string): RegExp[] => {
  const words = escaped(label)
  return [
    new RegExp(String.raw`\b(?:a|an|the|this|that|these|is|are|was|means|there is|there are) ${words}\b`, 'i'),
    new RegExp(String.raw`\b${words} (?:is|are|was|were|has|have|means?|matters?|bears?|itself)\b`, 'i'),
    new RegExp(String.raw`\b${words},? (?:which|whom|who|that)\b`, 'i'),
    /\b(?:hoped to meet|share a field|just that)\b/,
  ]
}

describe.each(all)('$kind: $wording', ({ kind, wording }) => {
  test('reads right with one thing, several, an article, an "and"', () => {
    const isAboutTitle = kind === 'role' || kind === 'company'
    for (const label of labels) {
      const text = render(wording.replaceAll('{term}', isAboutTitle ? 'Loop' : label), label, 'Loop')
      for (const wrong of wrongWith(label)) expect(text).not.toMatch(wrong)
    }
  })

  test('reads right with any title', () => {
    const bare = wording.replaceAll(/(?:'s title|company on \{name\}'s card) is (?=\{)/g, ': ')
    for (const title of titles) {
      const text = render(bare.replaceAll('{term}', title), 'grants', title)
      expect(text).not.toMatch(new RegExp(String.raw`\b(?:is|as|an?|the|being|was) ${escaped(title)}\b`))
    }
  })

  test('ends once', () => {
    expect(wording).not.toMatch(/\.$/)
    expect(render(wording.replaceAll('{term}', 'Loop Inc.'), 'AI', 'Loop Inc.')).not.toMatch(/\.\.$/)
  })
})

test('a quotation comes last and ends the sentence, whatever its own ending', () => {
  const quoting = all.filter(({ wording }) => wording.includes('"'))
  expect(quoting.length).toBeGreaterThan(20)
  for (const { wording } of quoting) {
    expect(wording).toMatch(/: "\{quote\}"$/)
    const ends = ['I bake', 'Who bakes?', 'I bake...', 'I bake!'].map((quote) =>
      render(wording, '', '', quote).slice(-3),
    )
    expect(ends).toEqual(['e".', 's?"', '.."', 'e!"'])
  }
})

test('a series of labels that hold an "and" does not run together', () => {
  const series = seriesOf(['press and public relations', 'marketing'])
  for (const { wording } of all) expect(render(wording, series, 'Loop')).not.toMatch(/relations and marketing/)
})

test('quotations about goals are introduced by nothing that makes them a hope', () => {
  for (const wording of [...reasonWordings.seekingWords, ...starterWordings.seekingWords, ...leads]) {
    expect(wording).not.toMatch(/hope|after|find|seek|want|wish|need|here for|busy|mind|forward|why they come/)
  }
})

test('known wrong shapes are found', () => {
  const found = (text: string, label: string) => wrongWith(label).some((wrong) => wrong.test(text))
  expect(found('From Anna there is grants, too.', 'grants')).toBe(true)
  expect(found('Ask Bo why grants matters to them this year.', 'grants')).toBe(true)
  expect(found('What Bo can do for others is grants.', 'grants')).toBe(true)
  expect(found('Bo offers hiring, which bears on the a new role you asked for.', 'a new role')).toBe(true)
  expect(found('Bo can help with grants, which you asked for.', 'grants')).toBe(true)
  expect(found('Bo can help with grants.', 'grants')).toBe(false)
})
