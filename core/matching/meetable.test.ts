import { expect, test } from 'vitest'
import type { Attendee } from '../attendee/attendee.ts'
import { nobody } from '../attendee/avoid.ts'
import { attendeeFixture, profileFixture } from '../attendee/attendee-fixture.ts'
import { vocabulary, vocabularyOf } from '../profile/vocabulary.ts'
import { type MatchList, addByHand, curate, emptyMatchList } from './match-list.ts'
import { meetableMatches } from './meetable.ts'

const now = '2026-11-22T10:00:00.000Z'
const ana = attendeeFixture(1)
const ben = attendeeFixture(2, { profile: profileFixture('Ben Okafor'), rsvpStatus: 'CONFIRMED' })
const cho = attendeeFixture(3, { profile: profileFixture('Cho Park'), rsvpStatus: 'MAYBE' })

const listOf = (...ids: string[]) =>
  ids.reduce(
    (list, matchedWithId) =>
      addByHand(list, { matchedWithId, score: 50, basis: '', whyMatch: [], conversationStarters: [] }, now),
    emptyMatchList(ana.eventId, ana.id, now),
  )
const names = (list: MatchList | undefined, others: Attendee[], owner = ana) =>
  meetableMatches(owner, list, others).map(({ profile }) => profile.name)

test('approved matches are told of, in the order of the list', () => {
  expect(names(listOf(cho.id, ben.id), [ben, cho])).toEqual(['Cho Park', 'Ben Okafor'])
})

test('nobody is told of a match that was rejected, who declined, has nothing to show, or is gone', () => {
  const list = listOf(ben.id, cho.id)
  expect(names(curate(list, ben.id, { status: 'REJECTED' }, now), [ben, cho])).toEqual(['Cho Park'])
  expect(names(list, [{ ...ben, rsvpStatus: 'DECLINED' }, cho])).toEqual(['Cho Park'])
  expect(names(list, [ben, { ...cho, profile: null }])).toEqual(['Ben Okafor'])
  expect(names(list, [ben])).toEqual(['Ben Okafor'])
  expect(names(undefined, [ben, cho])).toEqual([])
})

test('of two who are apart neither is told of the other', () => {
  const list = listOf(ben.id, cho.id)
  expect(names(list, [ben, cho], { ...ana, avoid: { ...nobody, attendeeIds: [ben.id] } })).toEqual(['Cho Park'])
  expect(names(list, [{ ...ben, avoid: { ...nobody, people: ['Guest1 Lima'] } }, cho])).toEqual(['Cho Park'])
})

test('kinds are those of the event’s vocabulary', () => {
  const own = vocabularyOf(
    { version: 'own', concepts: [{ id: 'glazes', label: 'Glazes', patterns: ['glaze*'] }], meets: [] },
    vocabulary,
  )
  const potter = { ...ben, profile: profileFixture('Ben Okafor', { offeringKeywords: ['glazes'] }) }
  const asked = { ...ana, avoid: { ...nobody, kinds: 'no glazes' } }
  expect(meetableMatches(asked, listOf(ben.id), [potter])).toHaveLength(1)
  expect(meetableMatches(asked, listOf(ben.id), [potter], own)).toEqual([])
})
