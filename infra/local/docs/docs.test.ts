import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { domainEvents } from '#core/domain-events.ts'
import { schedules, workers } from '#infra/wiring.ts'
import { projectRoot } from '../data-folder.ts'
import { NoContract, documentedRoutes, readContract } from './contracts.ts'
import { documents } from './documents.ts'
import { emittedBy } from './emitters.ts'
import { filesNamedIn } from './named-files.ts'
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
    expect(stale(await documents(), (path) => read(path).replace('# The HTTP API', '# An API'))).toEqual(['docs/api.md'])
  })
})

describe('every route', () => {
  test('has a contract', async () => {
    expect((await documentedRoutes()).length).toBeGreaterThan(30)
  })

  test('without a contract is found', () => {
    expect(() => readContract('functions/http/events/get-event.ts', { handler: () => undefined })).toThrow(NoContract)
    expect(() => readContract('functions/http/events/get-event.ts', { contract: { summary: '', access: 'organizer' } })).toThrow(NoContract)
  })

  test('names only refusals that the code makes', async () => {
    const made = madeRefusals(readSources('core', 'functions'))
    const unmade = (await documentedRoutes()).flatMap(({ handler, contract }) =>
      (contract.refusals ?? []).filter((code) => statusesOf(code, contract.access, made).length === 0).map((code) => `${handler}: ${code}`),
    )
    expect(unmade).toEqual([])
    expect(sharedRefusals.filter(({ code, status }) => !made.some((one) => one.code === code && one.status === status))).toEqual([])
    expect(statusesOf('NO_SUCH_REFUSAL', 'organizer', made)).toEqual([])
  })
})

/** Domain events whose documented emitter does not tell them. */
function wrongEmitters(catalogue: Record<string, { emitter: string }>, sources: Sources): string[] {
  const emitted = emittedBy(sources)
  return Object.entries(catalogue).flatMap(([name, { emitter }]) => (emitted.get(emitter)?.includes(name) ? [] : [`${name}: ${emitter}`]))
}

describe('every domain event', () => {
  const sources = readSources('functions')

  test('is told by its emitter', () => {
    expect(wrongEmitters(domainEvents, sources)).toEqual([])
  })

  test('with another emitter is found', () => {
    expect(wrongEmitters({ 'event.published': { emitter: 'get-event' } }, sources)).toEqual(['event.published: get-event'])
    expect(wrongEmitters({ 'event.published': { emitter: 'no-such-handler' } }, sources)).toEqual(['event.published: no-such-handler'])
  })

  test('is one of the catalogue', () => {
    expect([...emittedBy(sources).values()].flat().filter((name) => !Object.hasOwn(domainEvents, name))).toEqual([])
  })
})

test('what a handler tells is found through what it uses, and not through what it only stands beside', () => {
  const sources = new Map([
    ['functions/queue/send-notice.ts', "import { go } from '#functions/sending/send.ts'\nexport const handler = worker([], () => go())"],
    ['functions/sending/send.ts', "export const go = () => tell({ now, actor }, 'notice.sent', {})\nexport const beside = () => tell(cause, 'reveal.due', {})"],
  ])
  expect(emittedBy(sources).get('send-notice')).toEqual(['notice.sent'])
})

/** `document: file` for every file a document names that is not there. */
const missingFiles = (document: string, text: string) =>
  filesNamedIn(text).filter((file) => !existsSync(join(projectRoot, file))).map((file) => `${document}: ${file}`)

describe('files that documents name', () => {
  test('exist', () => {
    const all = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md', { cwd: projectRoot })]
    expect(all.length).toBeGreaterThan(20)
    expect(all.flatMap((document) => missingFiles(document, read(document)))).toEqual([])
  })

  test('are missed when they are gone', () => {
    expect(missingFiles('docs/x.md', 'See `core/event/event.ts` and core/event/gone.ts.')).toEqual(['docs/x.md: core/event/gone.ts'])
  })
})

/** Functions of the wiring that people are not told what to do about, and articles about functions that are gone. */
function runbookProblems(wired: readonly string[], articles: ReadonlyMap<string, string>): string[] {
  const headings = ['## Symptom', '## Check', '## Act', '## Verify']
  return [
    ...wired.filter((slug) => !articles.has(slug)).map((slug) => `${slug}: no runbook`),
    ...[...articles.keys()].filter((slug) => !wired.includes(slug)).map((slug) => `${slug}: no such function`),
    ...[...articles].filter(([, text]) => headings.some((heading) => !text.includes(heading))).map(([slug]) => `${slug}: a part is missing`),
  ]
}

describe('runbooks', () => {
  const wired = [...workers, ...schedules].map(({ slug }) => slug)
  const articles = new Map(globSync('docs/runbooks/*.md', { cwd: projectRoot }).map((path) => [path.slice('docs/runbooks/'.length, -3), read(path)]))

  test('are there for every worker and schedule, and for nothing else', () => {
    expect(runbookProblems(wired, articles)).toEqual([])
  })

  test('say what people notice, in the words of the alarm', () => {
    const silent = [...workers, ...schedules].filter(({ slug, whenItBreaks }) => articles.get(slug)?.includes(whenItBreaks) !== true)
    expect(silent.map(({ slug }) => slug)).toEqual([])
  })

  test('name only functions and queues that are wired', () => {
    const queues = workers.map(({ slug }) => slug)
    const slugs = functions.map(({ slug }) => slug)
    const named = [...articles.values()].flatMap((text) => [...text.matchAll(/\/_local\/queues\/([a-z-]+)\/redrive/g)].map(([, name = '']) => name))
    expect(named.filter((name) => !queues.includes(name))).toEqual([])
    expect([...articles.keys()].filter((slug) => !slugs.includes(slug))).toEqual([])
  })

  test('are missed', () => {
    expect(runbookProblems(['sweep'], new Map([['swept', '## Symptom ## Check ## Act ## Verify']]))).toEqual(['sweep: no runbook', 'swept: no such function'])
    expect(runbookProblems(['sweep'], new Map([['sweep', '## Symptom']]))).toEqual(['sweep: a part is missing'])
  })
})
