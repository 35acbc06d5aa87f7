import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { functions } from '#infra/wiring.ts'
import { bundleFunctions } from './bundle.ts'

test('no deployed bundle holds anything of the control surface', { timeout: 120_000 }, async () => {
  const dir = await bundleFunctions()
  for (const { slug } of functions) {
    const file = join(dir, `${slug}.mjs`)
    expect(existsSync(file), slug).toBe(true)
    expect(readFileSync(file, 'utf8').includes('/_local/'), slug).toBe(false)
  }
  expect(await bundleFunctions()).toBe(dir)
})
