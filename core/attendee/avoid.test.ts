import { describe, expect, test } from 'vitest'
import { attendeeFixture, profileFixture } from './attendee-fixture.ts'
import { type Avoid, areApart, avoidView, avoidance, changeAvoid, nobody } from './avoid.ts'

const ana = attendeeFixture(1)
const ben = attendeeFixture(2, {
  firstName: 'Ben',
  lastName: 'Okafor',
  profile: profileFixture('Ben', { offeringKeywords: ['insurance'] }),
})
const cto = attendeeFixture(3, { profile: profileFixture('Cho', { offeringKeywords: [], role: 'CTO' }) })
const avoiding = (avoid: Partial<Avoid>) => ({ ...ana, avoid: { ...nobody, ...avoid } })

test('a guest who avoids nobody has nothing to test', () => {
  expect(avoidance(ana)).toBeUndefined()
  expect(areApart(ana, ben)).toBe(false)
})

describe('somebody is avoided', () => {
  test.each([
    ['by being picked', { attendeeIds: [ben.id] }],
    ['by name, in any letters and spaces', { people: ['  ben   OKAFOR '] }],
    ['by address', { people: ['Guest2@Example.com'] }],
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

test('nobody avoids themselves', () => {
  expect(areApart({ ...ben, avoid: { ...nobody, kinds: 'insurance', attendeeIds: [ben.id] } }, ben)).toBe(false)
})

describe('a change of wishes', () => {
  const now = '2026-11-22T10:00:00.000Z'

  test('keeps what it leaves out', () => {
    const before = avoiding({ people: ['Ben Okafor'], kinds: 'no recruiters', attendeeIds: [cto.id] })
    expect(changeAvoid(before, { kinds: '' }, [], now)).toEqual({
      ...before,
      avoid: { people: ['Ben Okafor'], kinds: '', attendeeIds: [cto.id] },
      updatedAt: now,
    })
  })

  test('picks people of the own list only, and those picked before', () => {
    const picked = changeAvoid(ana, { attendeeIds: [ben.id, ben.id] }, [ben.id], now)
    expect(picked.avoid.attendeeIds).toEqual([ben.id])
    expect(changeAvoid(picked, { attendeeIds: [ben.id] }, [], now).avoid.attendeeIds).toEqual([ben.id])
    expect(() => changeAvoid(ana, { attendeeIds: [cto.id] }, [ben.id], now)).toThrow('Only people on your own list')
  })

  test('is shown to the guest with names', () => {
    expect(avoidView(avoiding({ kinds: 'x', attendeeIds: [ben.id] }), [ben])).toEqual({
      people: [],
      kinds: 'x',
      attendees: [{ id: ben.id, name: 'Ben Okafor' }],
    })
  })
})
