import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faultSchema, openFaults, type Fault } from './faults.ts'

function draws(fault: Fault, times: number): (string | null)[] {
  const faults = openFaults()
  faults.add(fault)
  return Array.from({ length: times }, () => faults.strike(fault.target))
}

describe('faults', () => {
  test('the same seed strikes at the same calls', () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 0, max: 1, noNaN: true }), (seed, rate) => {
        const fault: Fault = { target: 'sqs', kind: 'throttle', rate, seed }
        expect(draws(fault, 50)).toEqual(draws(fault, 50))
      }),
    )
  })

  test('strikes about as often as its rate says, always at 1 and never at 0', () => {
    const hits = draws({ target: 'twilio', kind: '500', rate: 0.3, seed: 7 }, 10_000).filter((kind) => kind === '500')
    expect(hits.length).toBeGreaterThan(2800)
    expect(hits.length).toBeLessThan(3200)
    expect(draws({ target: 'twilio', kind: '500', rate: 1 }, 5)).toEqual(['500', '500', '500', '500', '500'])
    expect(draws({ target: 'twilio', kind: '500', rate: 0 }, 5)).toEqual([null, null, null, null, null])
  })

  test('another seed strikes at other calls', () => {
    const first = draws({ target: 'twilio', kind: '500', rate: 0.5, seed: 1 }, 64)
    expect(draws({ target: 'twilio', kind: '500', rate: 0.5, seed: 2 }, 64)).not.toEqual(first)
  })

  test('count limits how often it strikes', () => {
    expect(draws({ target: 'dynamodb', kind: 'conflict', rate: 1, count: 2 }, 4)).toEqual([
      'conflict',
      'conflict',
      null,
      null,
    ])
  })

  test('kinds a caller cannot act on are neither drawn nor counted', () => {
    const faults = openFaults()
    faults.add({ target: 'twilio', kind: 'duplicate', rate: 1, count: 1 })
    expect(faults.strike('twilio', ['429'])).toBeNull()
    expect(faults.list()).toEqual([{ id: 1, target: 'twilio', kind: 'duplicate', rate: 1, count: 1, struck: 0 }])
    expect(faults.strike('twilio', ['429', 'duplicate'])).toBe('duplicate')
    expect(faults.list()[0]?.struck).toBe(1)
  })

  test('the first fault that strikes wins; others leave the target alone', () => {
    const faults = openFaults()
    faults.add({ target: 'resend', kind: '429', rate: 1, count: 1 })
    faults.add({ target: 'resend', kind: 'reset', rate: 1 })
    expect([faults.strike('resend'), faults.strike('resend'), faults.strike('sqs')]).toEqual(['429', 'reset', null])
  })

  test('clear forgets one target or all', () => {
    const faults = openFaults()
    faults.add({ target: 'resend', kind: '429', rate: 1 })
    faults.add({ target: 'sqs', kind: '500', rate: 1 })
    faults.clear('resend')
    expect(faults.list().map((fault) => fault.target)).toEqual(['sqs'])
    faults.clear()
    expect(faults.list()).toEqual([])
  })

  test('close lets go of what is held, and of what comes later', () => {
    const faults = openFaults()
    const released: string[] = []
    const letGo = faults.hold(() => released.push('gone before'))
    letGo()
    faults.hold(() => released.push('held'))
    faults.close()
    faults.hold(() => released.push('late'))
    expect(released).toEqual(['held', 'late'])
  })

  test('reads kinds as numbers, fills the rate, and refuses what is no fault', () => {
    expect(faultSchema.parse({ target: 'twilio', kind: 429 })).toEqual({ target: 'twilio', kind: '429', rate: 1 })
    expect(faultSchema.parse({ target: 'openai', kind: 'echo', rate: 0.5, count: 1, seed: 9 })).toEqual({
      target: 'openai',
      kind: 'echo',
      rate: 0.5,
      count: 1,
      seed: 9,
    })
    for (const wrong of [
      { target: 'twillio', kind: 429 },
      { target: 'twilio', kind: 418 },
      { target: 'twilio', kind: 'echo' },
      { target: 'twilio', kind: 'conflict' },
      { target: 'openai', kind: 'duplicate' },
      { target: 'twilio', kind: 500, rate: 2 },
      { target: 'twilio', kind: 500, count: 0 },
      { target: 'sqs', kind: 500, x: 1 },
    ]) {
      expect(faultSchema.safeParse(wrong).success).toBe(false)
    }
  })
})
