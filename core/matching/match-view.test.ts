import { describe, expect, test } from 'vitest'
import { profileFixture } from '../attendee/attendee-fixture.ts'
import { tradingCard } from '../attendee/card.ts'
import { fixtureId } from '../event/event-fixture.ts'
import type { Match, MatchList } from './match-list.ts'
import { MatchView, RevealedMatch, matchViews, revealedList } from './match-view.ts'

const at = '2026-11-22T10:00:00.000Z'
const ulid = (number: number) => String(number).padStart(26, '0')
const match = (number: number, status: Match['status']): Match => ({
  matchedWithId: fixtureId('att', number),
  position: number - 1,
  score: 50,
  whyMatch: [`Why ${number}`],
  conversationStarters: [`Ask ${number}`],
  status,
  isManual: false,
  curatorNotes: 'Seat them together',
  createdAt: at,
  updatedAt: at,
})
const list: MatchList = {
  eventId: fixtureId('evt', 1),
  attendeeId: fixtureId('att', 1),
  matches: [
    match(2, 'REJECTED'),
    match(3, 'APPROVED'),
    match(4, 'PENDING'),
    match(5, 'APPROVED'),
    match(6, 'APPROVED'),
  ],
  version: 1,
  generatedAt: at,
}
const settings = { showCompany: true, showRole: true, showExpertise: true }

describe('what the organizer curates', () => {
  test('does not tell what the words rest on', () => {
    const matches = list.matches.map((one) => ({ ...one, basis: '0123456789abcdef' }))
    expect(matchViews({ ...list, matches }, false)).toEqual(matchViews(list, false))
    expect(Object.keys(MatchView.shape)).not.toContain('basis')
  })

  test('is every match, under an id that names both', () => {
    const [first] = matchViews(list, false)
    expect(first).toEqual({ ...match(2, 'REJECTED'), id: `mat_${ulid(1)}_${ulid(2)}`, attendeeId: fixtureId('att', 1) })
    expect(matchViews(list, false).map((view) => MatchView.safeParse(view).success)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ])
  })

  test('an approved match reads REVEALED once the lists are open', () => {
    expect(matchViews(list, false).map(({ status }) => status)).toEqual([
      'REJECTED',
      'APPROVED',
      'PENDING',
      'APPROVED',
      'APPROVED',
    ])
    expect(matchViews(list, true).map(({ status }) => status)).toEqual([
      'REJECTED',
      'REVEALED',
      'PENDING',
      'REVEALED',
      'REVEALED',
    ])
  })
})

describe('what the guest sees', () => {
  const meetable = [3, 5, 6].map((number) => ({
    match: { ...match(number, 'APPROVED'), basis: '0123456789abcdef' },
    profile: profileFixture(`Guest ${number}`),
  }))

  test('is what there is to reveal, numbered without gaps', () => {
    const shown = revealedList(list.attendeeId, meetable, settings)
    expect(shown.map(({ id, position }) => [id, position])).toEqual([
      [`mat_${ulid(1)}_${ulid(3)}`, 1],
      [`mat_${ulid(1)}_${ulid(5)}`, 2],
      [`mat_${ulid(1)}_${ulid(6)}`, 3],
    ])
    expect(shown[0]).toEqual({
      id: `mat_${ulid(1)}_${ulid(3)}`,
      position: 1,
      card: tradingCard(profileFixture('Guest 3'), 3, settings, {
        whyMatch: ['Why 3'],
        conversationStarters: ['Ask 3'],
      }),
      whyMatch: ['Why 3'],
      conversationStarters: ['Ask 3'],
    })
    expect(shown.map((one) => RevealedMatch.safeParse(one).success)).toEqual([true, true, true])
  })

  test('has no scores, notes, statuses or hashes in it', () => {
    expect(Object.keys(revealedList(list.attendeeId, meetable, settings)[0]!).sort()).toEqual([
      'card',
      'conversationStarters',
      'id',
      'position',
      'whyMatch',
    ])
  })

  test('is nothing while there is nothing to reveal', () => {
    expect(revealedList(list.attendeeId, [], settings)).toEqual([])
  })
})
