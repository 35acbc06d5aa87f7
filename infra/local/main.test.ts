import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDataFolder } from './data-folder.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'm33t-main-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const run = (file: string, env: Record<string, string>) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, file)], {
    env: { PATH: process.env['PATH'], M33T_DATA_DIR: join(dir, 'data'), ...env },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('a port that is taken is told in one line, and nothing is started', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  expect(run('main.ts', { PORT: String(port) })).toEqual({
    status: 1,
    stdout: '',
    stderr: `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start\n`,
  })
  expect(existsSync(join(dir, 'data'))).toBe(false)
  other.close()
})

test('a folder in use is told in one line, by start and by reset', () => {
  const folder = openDataFolder(join(dir, 'data'))
  const advice = 'Stop it first, or set M33T_DATA_DIR to another folder.'
  const stderr = `Another M33T is running on ${join(dir, 'data')}. ${advice}\n`
  expect(run('main.ts', { PORT: '0' })).toEqual({ status: 1, stdout: '', stderr })
  expect(run('reset.ts', {})).toEqual({ status: 1, stdout: '', stderr })
  folder.release()
  expect(run('reset.ts', {})).toMatchObject({ status: 0, stderr: '' })
  expect(existsSync(join(dir, 'data'))).toBe(false)
})

test('a port that is none is told', () => {
  const stderr = 'PORT must be a port number, not http.\n'
  expect(run('main.ts', { PORT: 'http' })).toEqual({ status: 1, stdout: '', stderr })
})
