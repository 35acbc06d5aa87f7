import { expect, test, vi } from 'vitest'
import { attendeeFixture, profileFixture } from '#core/attendee/attendee-fixture.ts'
import { eventFixture } from '#core/event/event-fixture.ts'
import type * as explaining from '#core/matching/explain.ts'
import { anyReasons } from '#core/matching/explain/reason-wordings.ts'
import { type MatchingTools, generate, matchByHand } from '#core/matching/generation.ts'
import { v1Scorer } from '#core/matching/score.ts'

// A builder gone wrong: every reason of Ana's list is about what Ben never said, and one on Cem's.
vi.mock('#core/matching/explain.ts', async (original) => {
  const real = await original<typeof explaining>()
  const explain: typeof real.explain = (owner, ...others) => {
    const said = real.explain(owner, ...others)
    const wrong = 'Ben can help with robots: "I build them at night"'
    const whyMatch = said.whyMatch.map((reason, at) =>
      owner.profile.name === 'Ana' || (owner.profile.name === 'Cem' && at === 0) ? wrong : reason,
    )
    return { ...said, whyMatch }
  }
  return { ...real, explain }
})

const guest = (number: number, name: string) =>
  attendeeFixture(number, {
    rsvpStatus: 'CONFIRMED',
    profile: profileFixture(name, {
      seekingKeywords: ['pricing'],
      offeringKeywords: ['pricing'],
      expertise: ['legal'],
    }),
  })
const [ana, ben, cem] = [guest(1, 'Ana'), guest(2, 'Ben'), guest(3, 'Cem')]
const event = eventFixture({ matchesPerAttendee: 2 })
const tools: MatchingTools = {
  scorer: v1Scorer,
  solver: { solve: () => Promise.resolve({ status: 'nothing-found' }) },
  met: [],
}

test('a reason that is not grounded is shown to nobody and told by ids', async () => {
  const { changed, leftOut } = await generate(event, [ana, ben, cem], [], '2026-11-22T10:00:00.000Z', tools)
  const reasonsOf = (id: string) =>
    changed.flatMap(({ next }) => (next.attendeeId === id ? next.matches.map(({ whyMatch }) => whyMatch) : []))
  expect(JSON.stringify(changed)).not.toMatch(/robots|at night/)
  expect(reasonsOf(ana.id)).toEqual([[...anyReasons], [...anyReasons]])
  for (const whyMatch of reasonsOf(cem.id)) expect(whyMatch.length).toBeGreaterThanOrEqual(2)
  expect(reasonsOf(cem.id).flat()).toEqual(expect.arrayContaining([expect.stringMatching(/legal/)]))
  expect(reasonsOf(ben.id).flat().join()).toMatch(/pricing/)
  expect(new Set(leftOut.map(({ attendeeId }) => attendeeId))).toEqual(new Set([ana.id, cem.id]))
  expect(leftOut).toHaveLength(4)
  for (const { problems } of leftOut) expect(problems).toEqual(expect.arrayContaining(['QUOTE', 'CONCEPT']))
  expect(JSON.stringify(leftOut)).not.toMatch(/Ana|Ben|Cem|robots/)
})

test('neither is one of a match added by hand', () => {
  expect(matchByHand(event, ana, ben).whyMatch).toEqual([...anyReasons])
})
