import { describe, expect, test } from 'vitest'
import { attendeeFixture, profileFixture } from './attendee-fixture.ts'
import { type Vocabulary, vocabulary, vocabularyOf } from '../profile/vocabulary.ts'
import { type Avoid, areApart, avoidView, avoidedAmong, changeAvoid, nobody } from './avoid.ts'

const ana = attendeeFixture(1)
const ben = attendeeFixture(2, {
  firstName: 'Ben',
  lastName: 'Okafor',
  profile: profileFixture('Ben', { offeringKeywords: ['insurance'] }),
})
const cto = attendeeFixture(3, { profile: profileFixture('Cho', { offeringKeywords: [], role: 'CTO' }) })
const avoiding = (avoid: Partial<Avoid>) => ({ ...ana, avoid: { ...nobody, ...avoid } })

test('a guest who wishes nothing avoids nobody', () => {
  expect([...avoidedAmong([ana, ben, cto])(ana)]).toEqual([])
  expect(areApart(ana, ben)).toBe(false)
})

describe('somebody is avoided', () => {
  test.each([
    ['by being picked', { attendeeIds: [ben.id] }],
    ['by name, in any letters and spaces', { people: ['  ben   OKAFOR '] }],
    ['by what they offer', { kinds: 'Please, no insurance people.' }],
  ])('%s', (_, avoid) => {
    expect(areApart(avoiding(avoid), ben)).toBe(true)
    expect(areApart(ben, avoiding(avoid))).toBe(true)
    expect(areApart(avoiding(avoid), cto)).toBe(false)
  })

  test('by what they are', () => {
    expect(areApart(avoiding({ kinds: 'no CTO' }), cto)).toBe(true)
  })
})

test('half a name, or words the vocabulary does not know, avoid nobody', () => {
  expect(areApart(avoiding({ people: ['Ben'], kinds: 'boring people' }), ben)).toBe(false)
})

test('an address avoids nobody, so that nobody learns whose address is a guest’s', () => {
  expect(areApart(avoiding({ people: [ben.email, 'guest2@example.com'] }), ben)).toBe(false)
})

test('everybody of one name is avoided, and who is no guest is not found', () => {
  const namesake = { ...ben, id: cto.id }
  const asked = avoiding({ people: ['Ben Okafor', 'Zoe Lind'], attendeeIds: ['att_gone', cto.id] })
  expect([...avoidedAmong([ana, ben, namesake])(asked)].sort()).toEqual([ben.id, cto.id].sort())
})

test('kinds are those of the event’s vocabulary', () => {
  const own = vocabularyOf(
    { version: 'own', concepts: [{ id: 'glazes', label: 'Glazes', patterns: ['glaze*'] }], meets: [] },
    vocabulary,
  )
  const potter = { ...ben, profile: profileFixture('Ben', { offeringKeywords: [], role: 'Glazer' }) }
  const asked = avoiding({ kinds: 'nobody who glazes' })
  expect(areApart(asked, potter)).toBe(false)
  expect(areApart(asked, potter, own)).toBe(true)
  expect(areApart(potter, asked, own)).toBe(true)
})

test('texts are read once a guest, and only where somebody named a kind', () => {
  let read = 0
  const counting: Vocabulary = {
    ...vocabulary,
    mentionsIn(text) {
      read += 1
      return vocabulary.mentionsIn(text)
    },
  }
  const room = Array.from({ length: 30 }, (_, n) => ({ ...cto, id: `att_${n}` }))
  const avoidedBy = avoidedAmong(room, counting)
  for (const _ of room) avoidedBy(avoiding({ people: ['Ben Okafor'] }))
  expect(read).toBe(0)
  for (const _ of room) expect(avoidedBy(avoiding({ kinds: 'no CTO' })).size).toBe(30)
  expect(read).toBe(60)
})

test('nobody avoids themselves', () => {
  expect(areApart({ ...ben, avoid: { ...nobody, kinds: 'insurance', attendeeIds: [ben.id] } }, ben)).toBe(false)
})

describe('a change of wishes', () => {
  test('keeps what it leaves out, and the time of the last change that others may see', () => {
    const before = avoiding({ people: ['Ben Okafor'], kinds: 'no recruiters', attendeeIds: [cto.id] })
    expect(changeAvoid(before, { kinds: '' }, [])).toEqual({
      ...before,
      avoid: { people: ['Ben Okafor'], kinds: '', attendeeIds: [cto.id] },
    })
  })

  test('picks people of the own list only, and those picked before', () => {
    const picked = changeAvoid(ana, { attendeeIds: [ben.id, ben.id] }, [ben.id])
    expect(picked.avoid.attendeeIds).toEqual([ben.id])
    expect(changeAvoid(picked, { attendeeIds: [ben.id] }, []).avoid.attendeeIds).toEqual([ben.id])
    expect(() => changeAvoid(ana, { attendeeIds: [cto.id] }, [ben.id])).toThrow('Only people on your own list')
  })

  test('is shown to the guest with names', () => {
    expect(avoidView(avoiding({ kinds: 'x', attendeeIds: [ben.id] }), [ben])).toEqual({
      people: [],
      kinds: 'x',
      attendees: [{ id: ben.id, name: 'Ben Okafor' }],
    })
  })
})
