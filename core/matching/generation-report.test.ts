import { describe, expect, test } from 'vitest'
import { eventFixture } from '../event/event-fixture.ts'
import { changedBy, event, first, guest, guests, id, later, now, tools } from './generation-fixture.ts'
import { generate, isWritten, requestGeneration } from './generation.ts'

describe('what a generation reports', () => {
  test('is how many were matched, who stayed alone, and how the lists stand beside plain ones', async () => {
    const { report } = await generate(event, [guest(1), guest(2), guest(3, { rsvpStatus: 'DECLINED' })], [], now, tools)
    expect(report).toMatchObject({
      eventId: event.id,
      guests: 2,
      withoutMatches: 0,
      alone: [],
      changedLists: 2,
      algorithm: 'top-k',
      proof: null,
    })
    expect((await generate(event, [guest(1)], [], now, tools)).report).toMatchObject({
      guests: 1,
      withoutMatches: 1,
      alone: [id(1)],
    })
  })

  test('counts the lists that an earlier try has written', async () => {
    const running = requestGeneration(event, now)
    const lists = await first(guests(4), running)
    const [written] = lists
    expect((await generate(running, guests(4), [written!], later, tools)).report.changedLists).toBe(4)
    expect((await generate(running, guests(4), lists, later, tools)).report.changedLists).toBe(4)
    const next = requestGeneration({ ...running, generatingSince: null }, later)
    expect((await generate(next, guests(4), lists, later, tools)).report.changedLists).toBe(0)
  })

  test('counts as written a list that only lost somebody', async () => {
    const [ada, bob] = [guest(1), guest(2)]
    const lists = await first([ada, bob])
    const wary = { ...ada, avoid: { people: [], kinds: '', attendeeIds: [bob.id] } }
    const running = requestGeneration(event, later)
    const changed = await changedBy(running, [wary, bob], lists, later)
    expect(changed.map(({ next }) => [next.matches, isWritten(running, next)])).toEqual([
      [[], true],
      [[], true],
    ])
    expect(lists.map((list) => isWritten(running, list))).toEqual([false, false])
    expect(lists.map((list) => isWritten({ ...running, generatingSince: null }, list))).toEqual([false, false])
  })

  test('promises no more than the room allows', async () => {
    const { matching } = eventFixture()
    const promised = async (count: number, matchesPerAttendee = 5) => {
      const asked = { ...matching, balance: { ...matching.balance, minimumMutual: 4 } }
      const { report } = await generate(
        eventFixture({ matchesPerAttendee, matching: asked }),
        guests(count),
        [],
        now,
        tools,
      )
      return [report.promised.minimumMutual, report.figures.guestsWantedBack, report.proof?.failed.fewMutual]
    }
    expect(await promised(0)).toEqual([0, 0, 0])
    expect(await promised(1)).toEqual([0, 1, 0])
    expect(await promised(2)).toEqual([1, 2, 0])
    expect(await promised(3)).toEqual([2, 3, 0])
    expect((await promised(6))[0]).toBe(2)
    expect((await promised(6, 3))[0]).toBe(1)
  })

  test('holds the proof of balanced lists', async () => {
    const { report } = await generate(eventFixture(), guests(3), [], now, tools)
    expect(report).toMatchObject({ algorithm: 'balanced', guests: 3, proof: { candidates: 'everybody' } })
  })
})
