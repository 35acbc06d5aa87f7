import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { localWrapper } from './key-wrapper.ts'

const key = Buffer.from('0123456789abcdef0123456789abcdef')
const wrapper = localWrapper('master-key-of-the-tests')

test('a wrapped key comes back to its owner, also from another process with the same master key', async () => {
  const wrapped = await wrapper.wrap(key, 'org_1')
  expect(wrapped).not.toContain(key.toString('base64url'))
  expect(await localWrapper('master-key-of-the-tests').unwrap(wrapped, 'org_1')).toEqual(key)
  expect(await wrapper.wrap(key, 'org_1')).not.toBe(wrapped)
})

test("a wrapped key is worthless as another owner's", async () => {
  await expect(wrapper.unwrap(await wrapper.wrap(key, 'org_1'), 'org_2')).rejects.toThrow('unable to authenticate data')
})

test('a wrapped key is worthless under another master key', async () => {
  await expect(localWrapper('another').unwrap(await wrapper.wrap(key, 'org_1'), 'org_1')).rejects.toThrow(
    'unable to authenticate data',
  )
})

test('a wrapped key that was changed or cut is refused', async () => {
  const bytes = Buffer.from(await wrapper.wrap(key, 'org_1'), 'base64url')
  for (const at of [0, 12, bytes.length - 1]) {
    const changed = Buffer.from(bytes)
    changed[at] = changed[at]! ^ 128
    await expect(wrapper.unwrap(changed.toString('base64url'), 'org_1')).rejects.toThrow('unable to authenticate data')
  }
  await expect(wrapper.unwrap(bytes.subarray(0, 20).toString('base64url'), 'org_1')).rejects.toThrow()
  await expect(wrapper.unwrap(randomBytes(60).toString('base64url'), 'org_1')).rejects.toThrow()
})
