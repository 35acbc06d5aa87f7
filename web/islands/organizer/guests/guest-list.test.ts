import { describe, expect, test } from 'vitest'
import { guestFixture, profileFixture } from './guest-fixture.ts'
import { fits, fullName, initials, keywordWords, questionnaireState, shownGuests } from './guest-list.ts'

const at = '2026-11-10T00:00:00.000Z'
const ana = guestFixture('ana', {
  firstName: 'Ana',
  lastName: 'Ruiz',
  rsvpStatus: 'CONFIRMED',
  questionnaireCompletedAt: at,
  extraction: 'READY',
  profile: profileFixture,
})
const ben = guestFixture('ben', { firstName: 'ben', rsvpStatus: 'MAYBE', textFailedAt: at })
const cho = guestFixture('cho', { firstName: 'Cho', rsvpStatus: 'DECLINED' })
const dee = guestFixture('dee', { firstName: 'Dee' })
const guests = [dee, ben, ana, cho]
const ids = (...args: Parameters<typeof shownGuests>) => shownGuests(...args).map(({ id }) => id)

test('names', () => {
  expect([fullName(ana), fullName(ben), initials(ana), initials(ben)]).toEqual(['Ana Ruiz', 'ben', 'AR', 'B'])
})

describe('a questionnaire', () => {
  test('stands where the guest left it', () => {
    expect([ana, ben, cho, dee].map(questionnaireState)).toEqual(['ready', 'open', 'not-asked', 'not-asked'])
    expect(questionnaireState({ ...ben, questionnaireCompletedAt: at, extraction: 'PENDING' })).toBe('reading')
    expect(questionnaireState({ ...ben, questionnaireCompletedAt: at, extraction: 'FAILED' })).toBe('failed')
  })
})

describe('shown are', () => {
  const added = { by: 'added', descending: false } as const

  test('those the filter lets through, in the order they were added', () => {
    expect(ids(guests, 'all', '', added)).toEqual(['dee', 'ben', 'ana', 'cho'])
    expect(ids(guests, 'CONFIRMED', '', added)).toEqual(['ana'])
    expect(ids(guests, 'unfinished', '', added)).toEqual(['ben'])
    expect(ids(guests, 'problem', '', added)).toEqual(['ben'])
    expect(fits({ ...ana, profile: null, extraction: 'FAILED' }, 'problem')).toBe(true)
  })

  test('those whose name, address, company or role holds every word', () => {
    expect(ids(guests, 'all', 'RUIZ fernway', added)).toEqual(['ana'])
    expect(ids(guests, 'all', 'cho@', added)).toEqual(['cho'])
    expect(ids(guests, 'all', 'nobody', added)).toEqual([])
  })

  test('sorted by name, status or questionnaire, either way', () => {
    expect(ids(guests, 'all', '', { by: 'name', descending: false })).toEqual(['ana', 'ben', 'cho', 'dee'])
    expect(ids(guests, 'all', '', { by: 'status', descending: false })).toEqual(['ana', 'ben', 'dee', 'cho'])
    expect(ids(guests, 'all', '', { by: 'questionnaire', descending: true })).toEqual(['dee', 'cho', 'ben', 'ana'])
  })
})

test('keywords read as the options they came from', () => {
  const options = new Map([['ai', 'Artificial intelligence']])
  expect(keywordWords('ai', options)).toBe('Artificial intelligence')
  expect(keywordWords('supply-chain', options)).toBe('supply chain')
})
