import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { SubmittedResponse } from '#core/questionnaire/response.ts'
import type { Outcome, Refused } from '../api.ts'
import { type SaveState, createAnswerSaver } from './answer-saver.ts'

const refused = (status: number, code: string): Outcome<unknown> => ({
  ok: false,
  refused: { status, code, error: '', retryable: false },
})
const saved: Outcome<unknown> = { ok: true, value: {} }

function scene(outcomes: Outcome<unknown>[] = []) {
  const sent: SubmittedResponse[][] = []
  const states: SaveState[] = []
  const refusals: Refused[] = []
  const saver = createAnswerSaver({
    send: (responses) => {
      sent.push(responses)
      return Promise.resolve(outcomes.shift() ?? saved)
    },
    onState: (state) => states.push(state),
    onRefused: (one) => refusals.push(one),
  })
  return { sent, states, refusals, saver }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('saving while a guest writes', () => {
  test('waits for a rest and sends the newest words once', async () => {
    const { sent, states, saver } = scene()
    saver.set('goals', 'r')
    await vi.advanceTimersByTimeAsync(700)
    saver.set('goals', 'raise')
    await vi.advanceTimersByTimeAsync(799)
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(sent).toEqual([[{ questionId: 'goals', value: 'raise' }]])
    expect(states.at(-1)).toBe('saved')
    expect(saver.hasUnsaved()).toBe(false)
  })

  test('Next saves at once', async () => {
    const { sent, saver } = scene()
    saver.set('goals', 'raise')
    expect(await saver.flush()).toBe(true)
    expect(sent).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(sent).toHaveLength(1)
  })

  test('nothing to save is saved', async () => {
    const { sent, saver } = scene()
    expect(await saver.flush()).toBe(true)
    expect(sent).toEqual([])
  })

  test('words written during a save go out after it', async () => {
    const { sent, saver } = scene()
    saver.set('goals', 'a')
    const flushed = saver.flush()
    saver.set('goals', 'ab')
    expect(await flushed).toBe(true)
    expect(sent.map(([first]) => first?.value)).toEqual(['a', 'ab'])
  })
})

describe('without a network', () => {
  test('keeps the answers and tries again, later each time', async () => {
    const { sent, states, saver } = scene([refused(0, 'OFFLINE'), refused(503, 'SERVICE_UNAVAILABLE')])
    saver.set('goals', 'raise')
    expect(await saver.flush()).toBe(false)
    expect(states.at(-1)).toBe('waiting')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(sent).toHaveLength(2)
    saver.set('offers', 'help')
    await vi.advanceTimersByTimeAsync(4_000)
    expect(sent).toHaveLength(3)
    expect(sent[2]).toEqual([
      { questionId: 'goals', value: 'raise' },
      { questionId: 'offers', value: 'help' },
    ])
    expect(states.at(-1)).toBe('saved')
    expect(saver.hasUnsaved()).toBe(false)
  })

  test('leaving sends what is unsaved, and keeps it in case the page comes back', () => {
    const { sent, saver } = scene()
    saver.leave()
    expect(sent).toEqual([])
    saver.set('goals', 'raise')
    saver.leave()
    expect(sent).toEqual([[{ questionId: 'goals', value: 'raise' }]])
    expect(saver.hasUnsaved()).toBe(true)
  })

  test('a page that is gone tries no more', async () => {
    const { sent, saver } = scene([refused(0, 'OFFLINE')])
    saver.set('goals', 'raise')
    await saver.flush()
    saver.stop()
    await vi.advanceTimersByTimeAsync(120_000)
    expect(sent).toHaveLength(1)
  })
})

test('answers that can never be saved are given up, with the reason told', async () => {
  const { refusals, saver } = scene([refused(400, 'INVALID_ANSWERS')])
  saver.set('removed', 'x')
  expect(await saver.flush()).toBe(false)
  expect(refusals.map(({ code }) => code)).toEqual(['INVALID_ANSWERS'])
  expect(saver.hasUnsaved()).toBe(false)
})
