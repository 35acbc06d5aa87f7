import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { domainEvents } from '#core/domain-events.ts'
import { projectRoot } from '../data-folder.ts'
import { NoContract, documentedRoutes, readContract } from './contracts.ts'
import { documents } from './documents.ts'
import { emittedBy } from './emitters.ts'
import { madeRefusals, sharedRefusals, statusesOf } from './refusals.ts'
import { type Sources, readSources } from './sources.ts'

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8')

/** Documents whose text is not what the generator makes now. */
const stale = (made: readonly { path: string; text: string }[], committed: (path: string) => string) =>
  made.filter(({ path, text }) => committed(path) !== text).map(({ path }) => path)

describe('printed documents', () => {
  test('are what `npm run docs` prints', async () => {
    expect(stale(await documents(), read), 'run npm run docs').toEqual([])
  })

  test('are found to be stale', async () => {
    expect(stale(await documents(), (path) => read(path).replace('# The HTTP API', '# An API'))).toEqual([
      'docs/api.md',
    ])
  })
})

describe('every route', () => {
  test('has a contract', async () => {
    expect((await documentedRoutes()).length).toBeGreaterThan(30)
  })

  test('without a contract is found', () => {
    expect(() => readContract('functions/http/events/get-event.ts', { handler: () => undefined })).toThrow(NoContract)
    expect(() =>
      readContract('functions/http/events/get-event.ts', { contract: { summary: '', access: 'organizer' } }),
    ).toThrow(NoContract)
  })

  test('names only refusals that the code makes', async () => {
    const made = madeRefusals(readSources('core', 'functions'))
    const unmade = (await documentedRoutes()).flatMap(({ handler, contract }) =>
      (contract.refusals ?? [])
        .filter((code) => statusesOf(code, contract.access, made).length === 0)
        .map((code) => `${handler}: ${code}`),
    )
    expect(unmade).toEqual([])
    expect(
      sharedRefusals.filter(({ code, status }) => !made.some((one) => one.code === code && one.status === status)),
    ).toEqual([])
    expect(statusesOf('NO_SUCH_REFUSAL', 'organizer', made)).toEqual([])
  })

  test('has its refusals told, or they are shared', async () => {
    const told = [
      ...sharedRefusals.map(({ code }) => code),
      ...(await documentedRoutes()).flatMap(({ contract }) => contract.refusals ?? []),
    ]
    expect(untold(madeRefusals(readSources('core', 'functions')), told)).toEqual([])
    const planted: Sources = new Map([['core/event/plan.ts', "throw conflict('TOLD_NOWHERE', 'No.')"]])
    expect(untold(madeRefusals(planted), told)).toEqual(['TOLD_NOWHERE'])
  })
})

const untold = (made: readonly { code: string }[], told: readonly string[]) =>
  made.map(({ code }) => code).filter((code) => !told.includes(code))

/** Domain events whose documented emitter does not tell them. */
function wrongEmitters(catalogue: Record<string, { emitter: string }>, sources: Sources): string[] {
  const emitted = emittedBy(sources)
  return Object.entries(catalogue).flatMap(([name, { emitter }]) =>
    emitted.get(emitter)?.includes(name) ? [] : [`${name}: ${emitter}`],
  )
}

describe('every domain event', () => {
  const sources = readSources('functions')

  test('is told by its emitter', () => {
    expect(wrongEmitters(domainEvents, sources)).toEqual([])
  })

  test('with another emitter is found', () => {
    expect(wrongEmitters({ 'event.published': { emitter: 'get-event' } }, sources)).toEqual([
      'event.published: get-event',
    ])
    expect(wrongEmitters({ 'event.published': { emitter: 'no-such-handler' } }, sources)).toEqual([
      'event.published: no-such-handler',
    ])
  })

  test('is one of the catalogue', () => {
    expect([...emittedBy(sources).values()].flat().filter((name) => !Object.hasOwn(domainEvents, name))).toEqual([])
  })
})

test('what a handler tells is found through what it uses, and not through what it only stands beside', () => {
  const sources = new Map([
    [
      'functions/queue/send-notice.ts',
      "import { go } from '#functions/sending/send.ts'\nexport const handler = worker([], () => go())",
    ],
    [
      'functions/sending/send.ts',
      [
        "export const go = () => tell({ now, actor }, 'notice.sent', {})",
        "export const beside = () => tell(cause, 'reveal.due', {})",
      ].join('\n'),
    ],
  ])
  expect(emittedBy(sources).get('send-notice')).toEqual(['notice.sent'])
})
