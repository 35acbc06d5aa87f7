import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { zonesOfNumber } from '#core/notice/number-zones.ts'
import { mergedZones, numberZonesModule, sourceZones } from './generate-number-zones.ts'

describe('generate-number-zones', () => {
  test('the committed data are what the generator makes', () => {
    const committed = readFileSync(new URL('../../core/notice/number-zones-data.ts', import.meta.url), 'utf8')
    expect(committed).toBe(numberZonesModule())
  })

  test('no zone of the source is lost for any of its prefixes', () => {
    const source = sourceZones()
    const missing = [...source].filter(([prefix, zones]) => {
      const rest = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => prefix.padEnd(10, digit))
      // A number in this prefix that no longer prefix claims.
      const number = rest.find(
        (digits) => ![...source.keys()].some((other) => other.length > prefix.length && digits.startsWith(other)),
      )
      const found = zonesOfNumber(`+1${number}`)
      return zones.some((zone) => !found.includes(zone))
    })
    expect(missing).toEqual([])
  })

  test('an area gets the zones of the prefixes under it', () => {
    const merged = mergedZones(
      new Map([
        ['850', ['East']],
        ['850234', ['Central']],
        ['850235', ['East']],
        ['312', ['Central']],
        ['312555', ['Central']],
      ]),
    )
    expect(merged.get('850')).toEqual(['Central', 'East'])
    expect(merged.get('850234')).toEqual(['Central'])
    expect(merged.get('850235')).toEqual(['East'])
    expect(merged.has('312555')).toBe(false)
  })
})
