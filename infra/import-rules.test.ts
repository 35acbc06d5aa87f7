import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importFindings } from './import-rules.ts'

const root = join(import.meta.dirname, '..')
const lint = (cwd: string, file: string) =>
  spawnSync(join(root, 'node_modules', '.bin', 'oxlint'), ['--deny-warnings', file], { cwd, encoding: 'utf8' })

test('every import of the project goes the right way', () => {
  const patterns = ['core', 'functions', 'infra', 'web'].map((folder) => `${folder}/**/*.{ts,tsx}`)
  const files = globSync(patterns, { cwd: root, exclude: ['**/node_modules/**', '**/dist/**'] })
  expect(files.length).toBeGreaterThan(50)
  expect(files.flatMap((file) => importFindings(file, readFileSync(join(root, file), 'utf8')))).toEqual([])
})

describe('an import the wrong way is found', () => {
  test.each([
    ['core/event/event.ts', "import { ids } from '#functions/shell/ids.ts'", 'core may not import functions'],
    ['core/event/event.ts', "import { ids } from '../../functions/shell/ids.ts'", 'core may not import functions'],
    ['core/event/event.ts', "export * from '#infra/wiring.ts'", 'core may not import infra'],
    ['core/ids.ts', "import type { Cloud } from '../infra/local/cloud/cloud.ts'", 'core may not import local'],
    ['core/event/event.ts', "import { createHash } from 'node:crypto'", 'core may not reach outside'],
    ['core/ids.ts', "const { SQSClient } = await import('@aws-sdk/client-sqs')", 'core may not reach outside'],
    ['core/event/event.ts', "import { Resource } from 'sst'", 'core may not reach outside'],
    ['functions/queue/send-notice.ts', "import { workers } from '#infra/wiring.ts'", 'functions may not import infra'],
    ['functions/queue/a.ts', "import { listen } from '../../infra/local/server.ts'", 'functions may not import local'],
    ['functions/queue/send-notice.ts', "import { page } from '../../web/src/page.ts'", 'functions may not import web'],
    ['infra/api.ts', "import { handler } from '../functions/queue/send-notice.ts'", 'infra may not import functions'],
    ['infra/api.ts', "import { startSystem } from './local/system.ts'", 'infra may not import local'],
    ['web/src/page.ts', "import { handler } from '#functions/http/session/sign-in.ts'", 'web may not import functions'],
    ['web/src/page.ts', "import { routes } from '#infra/wiring.ts'", 'web may not import infra'],
    ['functions/shell/http.ts', "import { z } from 'zod'", "import * as z from 'zod'"],
    ['core/event/event.ts', "import { type infer as Infer, z } from 'zod'", "import * as z from 'zod'"],
  ])('%s: %s', (file, source, rule) => {
    expect(importFindings(file, source)).toMatchObject([{ file, rule }])
  })
})

test.each([
  ['core/event/event.ts', "import * as z from 'zod'\nimport { eventId } from '../ids.ts'"],
  ['core/event/event.test.ts', "import { readFileSync } from 'node:fs'"],
  ['functions/queue/send-notice.ts', "import { Event } from '#core/event/event.ts'\nimport 'electrodb'"],
  ['infra/local/table.ts', "import { outboxRow } from '#functions/adapters/dynamodb/outbox.ts'"],
  ['web/src/page.ts', "import type { Event } from '#core/event/event.ts'"],
  ['core/event/event.ts', "// import { ids } from '#functions/shell/ids.ts'\nconst text = 'from \"node:fs\"'"],
])('%s may say %s', (file, source) => {
  expect(importFindings(file, source)).toEqual([])
})

describe('the linter finds', () => {
  // Inside the project, so that its settings' folders mean what they mean there.
  let dir: string
  beforeAll(() => {
    mkdirSync(join(root, '.build'), { recursive: true })
    dir = mkdtempSync(join(root, '.build', 'lint-'))
    const settings: unknown = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8'))
    writeFileSync(join(dir, '.oxlintrc.json'), JSON.stringify({ ...(settings as object), ignorePatterns: [] }))
  })
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  test.each([
    ['core/a.ts', "import * as sqs from '@aws-sdk/client-sqs'\nexport const made = sqs\n", 'no-restricted-imports'],
    ['core/a.ts', "import * as fs from 'node:fs'\nexport const read = fs\n", 'no-restricted-imports'],
    ['functions/a.ts', "import twilio from 'twilio'\nexport const made = twilio\n", 'no-restricted-imports'],
    ['functions/a.ts', 'export const read = (text: string) => text as `a${string}`\n', 'consistent-type-assertions'],
    ['core/planted.ts', 'export const first = (list: string[]): string => list[0]!\n', 'no-non-null-assertion'],
    ['core/planted.ts', 'export const read = (value: any): string => value\n', 'no-explicit-any'],
    ['infra/planted.ts', "export const made = new Event('click')\n", 'no-restricted-globals'],
  ])('in %s: %s', (file, source, rule) => {
    const path = join(dir, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, source)
    const { stdout, status } = lint(dir, file)
    rmSync(path)
    expect(stdout).toContain(rule)
    expect(status).toBe(1)
  })

  test('nothing in what is as it should be', () => {
    mkdirSync(join(dir, 'core'), { recursive: true })
    writeFileSync(join(dir, 'core', 'planted.ts'), "import * as z from 'zod'\n\nexport const Name = z.string()\n")
    const { stdout, status } = lint(dir, 'core/planted.ts')
    expect(stdout).toContain('0 errors')
    expect(status).toBe(0)
  })
})
