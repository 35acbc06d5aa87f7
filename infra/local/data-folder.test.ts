import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FolderInUse, dataDirOf, emptyDataFolder, openDataFolder, projectRoot } from './data-folder.ts'
import { openSecrets } from './secrets.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'm33t-folder-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

test('the folder is .m33t in the project unless M33T_DATA_DIR names another', () => {
  expect(dataDirOf({})).toBe(join(projectRoot, '.m33t'))
  expect(dataDirOf({ M33T_DATA_DIR: '' })).toBe(join(projectRoot, '.m33t'))
  expect(dataDirOf({ M33T_DATA_DIR: dir })).toBe(dir)
})

describe('the lock', () => {
  test('keeps a second start out until the first lets go', () => {
    const first = openDataFolder(dir)
    expect(() => openDataFolder(dir)).toThrow(FolderInUse)
    expect(() => openDataFolder(dir)).toThrow(`Another M33T is running on ${dir}.`)
    first.release()
    openDataFolder(dir).release()
  })

  test('of a process that was killed is free again', async () => {
    const module = join(import.meta.dirname, 'data-folder.ts')
    const script = `import { openDataFolder } from ${JSON.stringify(module)}
      openDataFolder(process.argv[1])
      console.log('held')
      setInterval(() => {}, 1000)`
    const holder = spawn(process.execPath, ['--input-type=module', '-e', script, dir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(holder.stdout, 'data')
    expect(() => openDataFolder(dir)).toThrow(FolderInUse)
    const gone = once(holder, 'exit')
    holder.kill('SIGKILL')
    await gone
    openDataFolder(dir).release()
  })
})

describe('secrets', () => {
  const open = (env: NodeJS.ProcessEnv = {}) => openSecrets(openFolderFiles(), env)
  const openFolderFiles = () => {
    const folder = openDataFolder(dir)
    folder.release()
    return folder
  }

  test('are made once, each in its own form, and kept', () => {
    const secrets = open()
    expect(secrets.TWILIO_ACCOUNT_SID).toMatch(/^AC[0-9a-f]{32}$/)
    expect(secrets.TWILIO_AUTH_TOKEN).toMatch(/^[0-9a-f]{32}$/)
    expect(secrets.TWILIO_MESSAGING_SERVICE_SID).toMatch(/^MG[0-9a-f]{32}$/)
    expect(secrets.RESEND_API_KEY).toMatch(/^re_[\w-]{43}$/)
    expect(secrets.RESEND_WEBHOOK_SECRET).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect(new Set(Object.values(secrets)).size).toBe(Object.keys(secrets).length)
    expect(open()).toEqual(secrets)
  })

  test('lie in files that only their owner may read', () => {
    const secrets = open()
    const { secretsFile, masterKeyFile } = openFolderFiles()
    for (const file of [secretsFile, masterKeyFile]) expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readFileSync(masterKeyFile, 'utf8')).toBe(`${secrets.MASTER_KEY}\n`)
    expect(readFileSync(secretsFile, 'utf8')).not.toContain(secrets.MASTER_KEY)
  })

  test('from the environment count and are not kept', () => {
    const given = { TWILIO_AUTH_TOKEN: 'from-the-environment', MASTER_KEY: 'mine' }
    expect(open(given)).toMatchObject(given)
    expect(readFileSync(openFolderFiles().secretsFile, 'utf8')).not.toContain('from-the-environment')
    const own = open()
    expect(own.TWILIO_AUTH_TOKEN).toMatch(/^[0-9a-f]{32}$/)
    expect(open(given)).toMatchObject(given)
    expect(open()).toEqual(own)
  })

  test('that a newer version needs are added to the kept ones', () => {
    const { secretsFile } = openFolderFiles()
    writeFileSync(secretsFile, '{"RSVP_TOKEN_SECRET":"old"}')
    const secrets = open()
    expect(secrets.RSVP_TOKEN_SECRET).toBe('old')
    expect(open()).toEqual(secrets)
  })
})

describe('emptying', () => {
  test('removes what M33T wrote and the folder with it', () => {
    const folder = openDataFolder(dir)
    openSecrets(folder, {})
    for (const file of [folder.cloudFile, `${folder.cloudFile}-wal`, folder.tableFile]) writeFileSync(file, '')
    folder.release()
    emptyDataFolder(dir)
    expect(existsSync(dir)).toBe(false)
    emptyDataFolder(dir)
  })

  test('leaves what somebody else put there', () => {
    openDataFolder(dir).release()
    writeFileSync(join(dir, 'notes.txt'), 'mine')
    emptyDataFolder(dir)
    expect(readFileSync(join(dir, 'notes.txt'), 'utf8')).toBe('mine')
    expect(existsSync(join(dir, 'lock'))).toBe(false)
  })

  test('refuses while a system runs', () => {
    const folder = openDataFolder(dir)
    writeFileSync(folder.tableFile, 'rows')
    expect(() => emptyDataFolder(dir)).toThrow(FolderInUse)
    expect(readFileSync(folder.tableFile, 'utf8')).toBe('rows')
    folder.release()
  })
})
