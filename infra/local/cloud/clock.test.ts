import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { BackwardClock, openClock } from './clock.ts'

const later = Date.parse('2031-05-01T12:00:00.000Z')

describe('the local clock', () => {
  test('ticks with real time until it is set', () => {
    const clock = openClock(new DatabaseSync(':memory:'))
    const before = Date.now()
    const seen = clock.now()
    expect(seen).toBeGreaterThanOrEqual(before)
    expect(seen).toBeLessThanOrEqual(Date.now())
    expect(clock.offset()).toBe(0)
  })

  test('goes on from where it was set', () => {
    const clock = openClock(new DatabaseSync(':memory:'))
    clock.set(later)
    expect(clock.now()).toBeGreaterThanOrEqual(later)
    expect(Date.now() + clock.offset()).toBeGreaterThanOrEqual(later)
  })

  test('refuses to go back and stays where it was', () => {
    const clock = openClock(new DatabaseSync(':memory:'))
    clock.set(later)
    const offset = clock.offset()
    expect(() => clock.set(later - 60_000)).toThrow(BackwardClock)
    expect(clock.offset()).toBe(offset)
  })

  test('keeps its offset in the database', () => {
    const db = new DatabaseSync(':memory:')
    openClock(db).set(later)
    expect(openClock(db).now()).toBeGreaterThanOrEqual(later)
  })

  test('tells the offset at once and after each change, until told to stop', () => {
    const clock = openClock(new DatabaseSync(':memory:'))
    const heard: number[] = []
    const stop = clock.onOffset((offset) => heard.push(offset))
    clock.set(later)
    stop()
    clock.set(later + 3_600_000)
    expect(heard).toHaveLength(2)
    expect(heard[0]).toBe(0)
    expect(heard[1]).toBeGreaterThan(0)
  })

  test('an alarm rings when the clock is set to its moment, and not once it is stopped', async () => {
    const clock = openClock(new DatabaseSync(':memory:'))
    const rung: string[] = []
    const heard = Promise.withResolvers<void>()
    let wanted: number | undefined = later
    clock.alarm(
      () => wanted,
      () => {
        wanted = undefined
        rung.push('kept')
        heard.resolve()
      },
    )
    clock
      .alarm(
        () => later,
        () => rung.push('stopped'),
      )
      .stop()
    clock.set(later)
    await heard.promise
    expect(rung).toEqual(['kept'])
  })
})
