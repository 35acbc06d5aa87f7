import { expect, test } from 'vitest'
import { describeError } from './logger.ts'

const thrownBy = (act: () => unknown): unknown => {
  try {
    return act()
  } catch (error) {
    return error
  }
}

test('an error is told by its kind and its place', () => {
  const { errorName, errorAt } = describeError(new RangeError('Ana is 200'))
  expect(errorName).toBe('RangeError')
  expect(errorAt).toMatch(/^at .*logger\.test\.ts:\d+:\d+/)
  expect(errorAt).not.toContain('Ana')
})

test.each([
  ['a line that looks like a frame', () => new Error('Ana\n    at Ana Ruiz (ana@example.org)\n    at 3125550142')],
  ['what JSON.parse quotes', () => thrownBy(() => JSON.parse('\n at Ana'))],
  ['a message that was changed since', () => Object.assign(new Error('at Ana\n at Ana'), { message: 'other' })],
  ['nothing but such a line', () => new Error('at Ana')],
])('%s is not told', (_name, error) => {
  expect(JSON.stringify(describeError(error()))).not.toMatch(/Ana|ana@|312/)
})

test('an error without a message has its place too', () => {
  expect(describeError(new Error()).errorAt).toMatch(/^at .*logger\.test\.ts/)
})

test.each([
  ['text', 'string'],
  [undefined, 'undefined'],
  [{ name: 'Ana' }, 'object'],
])('%j is no error', (thrown, errorName) => {
  expect(describeError(thrown)).toEqual({ errorName, errorAt: '' })
})
