import { expect, test } from 'vitest'
import { cloudFaults } from './cloud-faults.ts'
import { type Fault, openFaults } from './providers/faults.ts'

test.each<[Fault['target'], Fault['kind'], string, ReturnType<ReturnType<typeof cloudFaults>>]>([
  ['eventbridge', 'throttle', 'PutEvents:entry', { status: 400, code: 'ThrottlingException' }],
  ['eventbridge', 'throttle', 'PutEvents', undefined],
  ['eventbridge', '500', 'PutEvents', { status: 500, code: 'InternalFailure' }],
  ['eventbridge', '500', 'PutEvents:entry', undefined],
  ['sqs', '429', 'SendMessage', { status: 400, code: 'ThrottlingException' }],
  ['scheduler', 'conflict', 'CreateSchedule', { status: 409, code: 'ConflictException' }],
  ['scheduler', 'reset', 'CreateSchedule', undefined],
])('%s %s at %s', (target, kind, operation, expected) => {
  const faults = openFaults()
  faults.add({ target, kind, rate: 1 })
  const ask = cloudFaults(faults)
  expect(ask(target as 'sqs', operation)).toEqual(expected)
  expect(ask(target === 'sqs' ? 'scheduler' : 'sqs', operation)).toBeUndefined()
})
