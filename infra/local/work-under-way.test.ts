import { expect, test } from 'vitest'
import { countWork } from './work-under-way.ts'

test('is idle when all that began has ended', async () => {
  const ended: string[] = []
  const work = countWork(() => ended.push('one'))
  expect(await work.idle(0)).toBe(true)
  work.add()
  work.add()
  expect(await work.idle(0)).toBe(false)
  const idle = work.idle(60_000).then((result) => ended.push(`idle: ${result}`))
  work.done()
  work.done()
  await idle
  expect(ended).toEqual(['one', 'one', 'idle: true'])
})

test('is not idle when something began again at once', async () => {
  const work = countWork(() => undefined)
  work.add()
  const idle = work.idle(60_000)
  work.done()
  work.add()
  expect(await idle).toBe(false)
})
