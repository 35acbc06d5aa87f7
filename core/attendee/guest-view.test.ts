import { describe, expect, test } from 'vitest'
import { publicEventView } from '../event/event-view.ts'
import { eventFixture, fixtureId } from '../event/event-fixture.ts'
import type { Event } from '../event/event.ts'
import { type MatchList, addByHand, curate, emptyMatchList } from '../matching/match-list.ts'
import type { Organizer } from '../organizer/organizer.ts'
import { attendeeFixture, profileFixture } from './attendee-fixture.ts'
import { tradingCard } from './card.ts'
import { profileView, rsvpView } from './guest-view.ts'

const at = '2026-11-22T10:00:00.000Z'
const organizer: Organizer = {
  id: fixtureId('org', 1),
  email: 'olga@example.com',
  name: 'Olga',
  postalAddress: null,
  createdAt: at,
  updatedAt: at,
}

describe('what the bearer of a link sees', () => {
  const responses = [{ questionId: 'goals', value: 'Raise', answeredAt: at }]
  const guest = attendeeFixture(1, {
    phone: '+13125550123',
    rsvpStatus: 'MAYBE',
    rsvpRespondedAt: at,
    responses,
    profile: profileFixture('Ana'),
  })
  const viewOf = (others: { event?: Event; organizer?: Organizer } = {}, textConsent = false, list?: MatchList) =>
    rsvpView({ event: eventFixture(), attendee: guest, organizer, ...others }, list, textConsent, at)

  test('is the event, themselves, the questions and their answers', () => {
    expect(viewOf({}, true)).toEqual({
      event: publicEventView(eventFixture(), { name: 'Olga', email: 'olga@example.com' }, at),
      attendee: {
        id: guest.id,
        email: 'guest1@example.com',
        phone: '+13125550123',
        firstName: 'Guest1',
        lastName: 'Lima',
        rsvpStatus: 'MAYBE',
        rsvpRespondedAt: at,
        questionnaireCompletedAt: null,
        textConsent: true,
      },
      questions: eventFixture().questions,
      responses,
      hasMatches: false,
    })
  })

  test('says whether there is anybody to read of: approved, and the lists open', () => {
    const words = { score: 50, basis: '', whyMatch: [], conversationStarters: [] }
    const list = addByHand(emptyMatchList(guest.eventId, guest.id, at), { matchedWithId: 'att_2', ...words }, at)
    const open = eventFixture({ revealedAt: at })
    const has = (event: Event, of?: MatchList) => viewOf({ event }, false, of).hasMatches
    expect([has(open, list), has(open), has(eventFixture(), list)]).toEqual([true, false, false])
    expect(has(open, curate(list, 'att_2', { status: 'REJECTED' }, at))).toBe(false)
  })

  test('names the organizer by what stands before the @ until they have said a name', () => {
    expect(viewOf({ organizer: { ...organizer, name: null } }).event.organizer).toEqual({
      name: 'olga',
      email: 'olga@example.com',
    })
  })

  test('tells nothing of capacity, of the organizer or of how we count', () => {
    const shown = JSON.stringify(viewOf())
    const hidden = [
      'capacity',
      'organizerId',
      'personId',
      'version',
      'Generation',
      'matchesPerAttendee',
      fixtureId('org', 1),
    ]
    expect(hidden.filter((word) => shown.includes(word))).toEqual([])
  })
})

describe('how far the reading of the answers is', () => {
  const profile = profileFixture('Ana', { role: 'CTO', company: 'Acme' })
  const card = tradingCard(profile, 2, eventFixture().cardSettings)

  test.each([
    ['NONE', { status: 'PENDING' }],
    ['PENDING', { status: 'PENDING' }],
    ['FAILED', { status: 'FAILED' }],
  ] as const)('without a profile, %s', (extraction, view) => {
    expect(profileView(attendeeFixture(1, { extraction }), eventFixture())).toEqual({ ...view, addedOffers: [] })
  })

  test.each([
    ['PENDING', 'PENDING'],
    ['READY', 'READY'],
    ['FAILED', 'FAILED'],
  ] as const)('with a profile, %s', (extraction, status) => {
    const correction = { addedOffers: ['pricing'] }
    expect(profileView(attendeeFixture(1, { extraction, profile, correction }), eventFixture())).toEqual({
      status,
      profile,
      card,
      ...correction,
    })
  })

  test('the card is the one others will see, with what the organizer hides left out', () => {
    const event = eventFixture({ cardSettings: { showCompany: false, showRole: true, showExpertise: true } })
    const { card: shown } = profileView(attendeeFixture(1, { extraction: 'READY', profile }), event)
    expect(shown).toMatchObject({ level: 2, name: 'Ana', role: 'CTO', company: null })
  })
})
