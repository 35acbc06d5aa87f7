import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isQuiet } from './quiet-hours.ts'
import { zonesByPrefix } from './number-zones-data.ts'
import { northAmericanZones, zonesOfNumber } from './number-zones.ts'

describe('zonesOfNumber', () => {
  test.each([
    ['+13125550123', ['America/Chicago'], 'Chicago'],
    ['+12125550123', ['America/New_York'], 'New York'],
    ['+14155550123', ['America/Los_Angeles'], 'San Francisco'],
    ['+14165550123', ['America/Toronto'], 'Toronto'],
    ['+18085550123', ['Pacific/Honolulu'], 'Hawaii'],
    ['+16025550123', ['America/Phoenix'], 'Arizona'],
    ['+16055550123', ['America/Chicago', 'America/Denver'], 'South Dakota, split'],
    ['+17015550123', ['America/Chicago', 'America/Denver'], 'North Dakota, split'],
    ['+18505550123', ['America/Chicago', 'America/New_York'], 'Florida panhandle, split'],
    ['+14485550123', ['America/Chicago', 'America/New_York'], 'its overlay'],
  ])('%s -> %j (%s)', (number, zones) => {
    expect(zonesOfNumber(number)).toEqual(zones)
  })

  test('a longer prefix says more than the area code', () => {
    const [, prefixes] = zonesByPrefix.find(([zones]) => zones === 'America/Denver')!
    const denverSide = prefixes
      .trim()
      .split(/\s+/)
      .find((prefix) => prefix.startsWith('605') && prefix.length > 3)!
    expect(zonesOfNumber(`+1${denverSide.padEnd(10, '0')}`)).toEqual(['America/Denver'])
  })

  test.each(['+19995550123', '+447400123456', '', '+1', '+1abc'])('all of North America for %j', (number) => {
    expect(zonesOfNumber(number)).toBe(northAmericanZones)
  })

  test('always names zones that exist', () => {
    const now = '2026-11-22T18:00:00.000Z'
    for (const [zones] of zonesByPrefix) expect(typeof isQuiet(now, zones.split(' '))).toBe('boolean')
    expect(isQuiet('2026-11-22T18:30:00.000Z', northAmericanZones)).toBe(false)
  })

  test('answers for any number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+1[2-9]\d{9}$/), (number) => {
        expect(zonesOfNumber(number).length).toBeGreaterThan(0)
      }),
    )
  })

  test('holds each prefix once', () => {
    const prefixes = zonesByPrefix.flatMap(([, list]) => list.trim().split(/\s+/))
    expect(new Set(prefixes).size).toBe(prefixes.length)
    expect(prefixes.filter((prefix) => !/^\d{3,6}$/.test(prefix))).toEqual([])
  })
})
