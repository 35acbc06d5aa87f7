import { describe, expect, test } from 'vitest'
import { profileFixture } from '../attendee/attendee-fixture.ts'
import type { Refusal } from '../errors.ts'
import { eventFixture } from '../event/event-fixture.ts'
import { changedBy, event, eventWith, first, guest, guests, id, later, now, stored, who } from './generation-fixture.ts'
import { matchByHand, matchable, requestGeneration } from './generation.ts'
import { type MatchList, addByHand, curate, emptyMatchList } from './match-list.ts'

describe('asking for matches', () => {
  test('counts, and notes since when', async () => {
    expect(requestGeneration(event, now)).toEqual({
      ...event,
      matchGeneration: 1,
      generatingSince: now,
      updatedAt: now,
    })
  })

  const refusal = (attempt: () => unknown) => {
    try {
      attempt()
    } catch (error) {
      const { status, code, retryable } = error as Refusal
      return { status, code, retryable }
    }
    return undefined
  }

  test('is refused while they are being made, for twenty minutes', async () => {
    const running = requestGeneration(event, now)
    expect(refusal(() => requestGeneration(running, '2026-11-22T10:19:59.999Z'))).toEqual({
      status: 409,
      code: 'GENERATION_RUNNING',
      retryable: true,
    })
    expect(requestGeneration(running, '2026-11-22T10:20:00.000Z')).toMatchObject({
      matchGeneration: 2,
      generatingSince: '2026-11-22T10:20:00.000Z',
    })
  })

  test('is refused for a cancelled event', async () => {
    expect(refusal(() => requestGeneration(eventFixture({ status: 'CANCELLED' }), now))).toEqual({
      status: 409,
      code: 'EVENT_CANCELLED',
      retryable: false,
    })
  })
})

describe('who is matched', () => {
  const all = [
    guest(1),
    guest(2, { rsvpStatus: 'MAYBE' }),
    guest(3, { rsvpStatus: 'PENDING' }),
    guest(4, { rsvpStatus: 'DECLINED' }),
    guest(5, { profile: null }),
    guest(6, { rsvpStatus: 'MAYBE', profile: null }),
  ]
  const names = (matchMaybe: boolean) => matchable({ matchMaybe }, all).map((attendee) => attendee.id)

  test('who comes or may come, once their profile is known', async () => {
    expect(names(true)).toEqual([id(1), id(2)])
  })

  test('only who comes, when the organizer says so', async () => {
    expect(names(false)).toEqual([id(1)])
  })

  test('nobody else is on a list or has one', async () => {
    expect(who(await first(all))).toEqual({ [id(1)]: [id(2)], [id(2)]: [id(1)] })
    expect(await first(all, eventWith({ matchMaybe: false }))).toEqual([])
  })
})

describe('a first generation', () => {
  test('nobody, and somebody alone, get no list', async () => {
    expect(await changedBy(event, [], [], now)).toEqual([])
    expect(await changedBy(event, [guest(1)], [], now)).toEqual([])
  })

  test('two guests get each other, with a score and what to say', async () => {
    const ada = guest(1, {
      profile: profileFixture('Ada', {
        seekingKeywords: ['fundraising'],
        offeringKeywords: ['pricing'],
        seniority: 'senior',
      }),
    })
    const bob = guest(2, {
      profile: profileFixture('Bob', {
        seekingKeywords: ['pricing'],
        offeringKeywords: ['fundraising'],
        seniority: 'senior',
      }),
    })
    const changed = await changedBy(event, [ada, bob], [], now)
    expect(changed.map(({ read }) => read)).toEqual([
      emptyMatchList(event.id, id(1), now),
      emptyMatchList(event.id, id(2), now),
    ])
    // Everything sought is offered (0.4) and both are at one level (0.2 of 0.6).
    expect(changed.map(({ next }) => next)).toEqual(
      [
        [1, 2],
        [2, 1],
      ].map(([owner, other]) => ({
        eventId: event.id,
        attendeeId: id(owner!),
        version: 1,
        generatedAt: now,
        matches: [
          {
            matchedWithId: id(other!),
            position: 1,
            score: 52,
            whyMatch: expect.any(Array),
            conversationStarters: expect.any(Array),
            status: 'PENDING',
            isManual: false,
            basis: expect.stringMatching(/^[0-9a-f]{16}$/),
            curatorNotes: null,
            createdAt: now,
            updatedAt: now,
          },
        ],
      })),
    )
    const [match] = changed[0]!.next.matches
    expect([match!.whyMatch.length, match!.conversationStarters.length]).toEqual([2, 2])
  })

  test('guests alike get as many as asked for, the same ones every time and in any order', async () => {
    const room = guests(8)
    const three = eventWith({ matchesPerAttendee: 3 })
    const lists = await first(room, three)
    expect(lists.map(({ matches }) => matches.length)).toEqual(room.map(() => 3))
    expect(await first(room, three)).toEqual(lists)
    expect(who(await first(room.toReversed(), three))).toEqual(who(lists))
  })

  test('nobody is on their own list, and nobody on a list twice', async () => {
    for (const { attendeeId, matches } of await first(guests(6))) {
      const others = matches.map((match) => match.matchedWithId)
      expect(others).not.toContain(attendeeId)
      expect(new Set(others).size).toBe(others.length)
    }
  })
})

describe('a generation after the organizer decided', async () => {
  const room = guests(4)
  const lists = await first(room, eventWith({ matchesPerAttendee: 2 }))
  const two = eventWith({ matchesPerAttendee: 2 })
  const mine = lists.find((list) => list.attendeeId === id(1))!
  const [best, second] = mine.matches.map((match) => match.matchedWithId)
  const leftOut = [2, 3, 4].map(id).find((other) => other !== best && other !== second)!
  const again = (list: MatchList, attendees = room, of = two) => {
    const before = [...lists.filter((other) => other.attendeeId !== list.attendeeId), list]
    return changedBy(of, attendees, before, later)
  }

  test('returns no list when nothing has changed', async () => {
    expect(await changedBy(two, room, lists, later)).toEqual([])
  })

  test('approving keeps a match, which then changes no list', async () => {
    expect(await again(curate(mine, second!, { status: 'APPROVED', position: 1 }, now))).toEqual([])
  })

  test('a match made by hand stays beside the others', async () => {
    const byHand = matchByHand(
      two,
      room[0]!,
      room.find((one) => one.id === leftOut)!,
    )
    const changed = await again(addByHand(mine, { ...byHand, score: 0 }, now))
    expect(changed.map(({ next }) => who([next]))).toEqual([{ [id(1)]: [leftOut, best] }])
    expect(changed[0]!.next.matches[0]).toMatchObject({ status: 'APPROVED', isManual: true, score: 0 })
  })

  test('a rejected match is replaced, and kept at the end so that it does not come back', async () => {
    const changed = await again(curate(mine, best!, { status: 'REJECTED' }, now))
    expect(changed.map(({ next }) => who([next]))).toEqual([{ [id(1)]: [second, leftOut, best] }])
    expect(changed[0]!.next.matches.map(({ status }) => status)).toEqual(['PENDING', 'PENDING', 'REJECTED'])
    const after = stored(lists, changed)
    expect(await changedBy(two, room, after, later)).toEqual([])
  })

  test('who has left the room leaves the lists, except where the organizer said otherwise', async () => {
    const staying = room.filter((attendee) => attendee.id !== best)
    const approved = curate(mine, best!, { status: 'APPROVED' }, now)
    const after = who(
      stored(
        lists.map((list) => (list.attendeeId === id(1) ? approved : list)),
        await again(approved, staying),
      ),
    )
    expect(after[id(1)]).toContain(best)
    expect(after[best!]).toEqual([])
    expect(Object.entries(after).filter(([owner, others]) => owner !== id(1) && others.includes(best!))).toEqual([])
  })

  test('a newcomer gets a list; who has enough keeps theirs unless the newcomer scores higher', async () => {
    const level = (number: number, seniority: 'mid' | 'founder') =>
      guest(number, { profile: profileFixture(`Guest${number}`, { seniority }) })
    const peers = [1, 2, 3, 4].map((number) => level(number, 'mid'))
    const changed = await changedBy(two, [...peers, level(9, 'founder')], await first(peers, two), later)
    expect(changed.map(({ next }) => [next.attendeeId, next.matches.length])).toEqual([[id(9), 2]])
  })
})

describe('a match by hand', () => {
  test('has the score and the reasons any match would have', async () => {
    const ada = guest(1, { profile: profileFixture('Ada', { seekingKeywords: ['fundraising'], seniority: 'senior' }) })
    const bob = guest(2, {
      profile: profileFixture('Bob', { offeringKeywords: ['fundraising'], seniority: 'executive' }),
    })
    const made = matchByHand(event, ada, bob)
    const [generated] = (await changedBy(event, [ada, bob], [], now))[0]!.next.matches
    expect(made).toMatchObject({
      matchedWithId: id(2),
      whyMatch: generated!.whyMatch,
      conversationStarters: generated!.conversationStarters,
      basis: generated!.basis,
    })
    expect(made.score).toBeCloseTo(56, 10)
    expect(generated!.score).toBe(56)
  })

  test('has none while one of the two has no profile', async () => {
    const basis: string = expect.any(String)
    const nothing = { matchedWithId: id(2), score: 0, basis, whyMatch: [], conversationStarters: [] }
    expect(matchByHand(event, guest(1, { profile: null }), guest(2))).toEqual(nothing)
    expect(matchByHand(event, guest(1), guest(2, { profile: null }))).toEqual(nothing)
  })
})

describe('guests who would rather not meet', () => {
  const [ada, bob, cho] = [guest(1), guest(2), guest(3)]
  const wary = { ...ada, avoid: { people: [], kinds: '', attendeeIds: [bob.id] } }

  test('are on neither list', async () => {
    expect(who(await first([wary, bob, cho]))).toEqual({
      [ada.id]: [cho.id],
      [bob.id]: [cho.id],
      [cho.id]: expect.any(Array),
    })
  })

  test("leave each other's lists, also where the organizer had approved it", async () => {
    const lists = await first([ada, bob, cho])
    const mine = lists.find(({ attendeeId }) => attendeeId === ada.id)!
    const approved = curate(mine, bob.id, { status: 'APPROVED' }, now)
    const before = lists.map((list) => (list === mine ? approved : list))
    const after = who(stored(before, await changedBy(event, [wary, bob, cho], before, later)))
    expect(after[ada.id]).toEqual([cho.id])
    expect(after[bob.id]).toEqual([cho.id])
  })
})
