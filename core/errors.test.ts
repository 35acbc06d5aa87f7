import { expect, test } from 'vitest'
import { Refusal, badRequest, conflict, forbidden, gone, notFound, tooMany, unauthorized } from './errors.ts'

const told = ({ name, status, code, message, retryable, details, retryAfterSeconds }: Refusal) => ({
  name,
  status,
  code,
  message,
  retryable,
  details,
  retryAfterSeconds,
})
const plain = { name: 'Refusal', retryable: false, details: undefined, retryAfterSeconds: undefined }

test.each([
  [badRequest('X', 'No.'), { ...plain, status: 400, code: 'X', message: 'No.' }],
  [
    badRequest('X', 'No.', { fields: ['date'] }),
    { ...plain, status: 400, code: 'X', message: 'No.', details: { fields: ['date'] } },
  ],
  [unauthorized(), { ...plain, status: 401, code: 'UNAUTHORIZED', message: 'Please sign in first.' }],
  [unauthorized('Too late.'), { ...plain, status: 401, code: 'UNAUTHORIZED', message: 'Too late.' }],
  [forbidden('X', 'No.'), { ...plain, status: 403, code: 'X', message: 'No.' }],
  [notFound('event'), { ...plain, status: 404, code: 'NOT_FOUND', message: 'There is no such event.' }],
  [conflict('X', 'No.'), { ...plain, status: 409, code: 'X', message: 'No.' }],
  [conflict('X', 'Later.', true), { ...plain, status: 409, code: 'X', message: 'Later.', retryable: true }],
  [
    gone('X', 'Over.', { who: 'att_1' }),
    { ...plain, status: 410, code: 'X', message: 'Over.', details: { who: 'att_1' } },
  ],
  [
    tooMany('Slow.', 7),
    { ...plain, status: 429, code: 'RATE_LIMITED', message: 'Slow.', retryable: true, retryAfterSeconds: 7 },
  ],
])('%s', (refusal, expected) => {
  expect(told(refusal)).toEqual(expected)
})

test('a refusal is an error with a stack, so that it can be thrown', () => {
  const refusal = new Refusal(418, 'TEAPOT', 'Short and stout.')
  expect([refusal instanceof Error, String(refusal)]).toEqual([true, 'Refusal: Short and stout.'])
  expect(refusal.stack).toContain('errors.test.ts')
})
