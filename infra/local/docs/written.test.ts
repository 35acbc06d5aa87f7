import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { schedules, workers } from '#infra/wiring.ts'
import { projectRoot } from '../data-folder.ts'
import { filesNamedIn } from './named-files.ts'

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8')

/** `document: file` for every file a document names that is not there. */
const missingFiles = (document: string, text: string) =>
  filesNamedIn(text)
    .filter((file) => !existsSync(join(projectRoot, file)))
    .map((file) => `${document}: ${file}`)

describe('files that documents name', () => {
  test('exist', () => {
    const all = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md', { cwd: projectRoot })]
    expect(all.length).toBeGreaterThan(20)
    expect(all.flatMap((document) => missingFiles(document, read(document)))).toEqual([])
  })

  test('are missed when they are gone', () => {
    expect(missingFiles('docs/x.md', 'See `core/event/event.ts` and core/event/gone.ts.')).toEqual([
      'docs/x.md: core/event/gone.ts',
    ])
  })
})

/** Functions of the wiring that people are not told what to do about, and articles about functions that are gone. */
function runbookProblems(wired: readonly string[], articles: ReadonlyMap<string, string>): string[] {
  const headings = ['## Symptom', '## Check', '## Act', '## Verify']
  return [
    ...wired.filter((slug) => !articles.has(slug)).map((slug) => `${slug}: no runbook`),
    ...[...articles.keys()].filter((slug) => !wired.includes(slug)).map((slug) => `${slug}: no such function`),
    ...[...articles]
      .filter(([, text]) => headings.some((heading) => !text.includes(heading)))
      .map(([slug]) => `${slug}: a part is missing`),
  ]
}

describe('runbooks', () => {
  const wired = [...workers, ...schedules].map(({ slug }) => slug)
  const articles = new Map(
    globSync('docs/runbooks/*.md', { cwd: projectRoot }).map((path) => [
      path.slice('docs/runbooks/'.length, -3),
      read(path),
    ]),
  )

  test('are there for every worker and schedule, and for nothing else', () => {
    expect(runbookProblems(wired, articles)).toEqual([])
  })

  test('say what people notice, in the words of the alarm', () => {
    const silent = [...workers, ...schedules].filter(
      ({ slug, whenItBreaks }) => articles.get(slug)?.includes(whenItBreaks) !== true,
    )
    expect(silent.map(({ slug }) => slug)).toEqual([])
  })

  test('redrive only queues that are there', () => {
    const queues = workers.map(({ slug }) => slug)
    const redriven = [...articles].flatMap(([article, text]) =>
      [...text.matchAll(/\/_local\/queues\/([a-z-]+)\/redrive/g)].map(([, queue = '']) => ({ article, queue })),
    )
    expect(redriven).toEqual(
      queues.map((slug) => ({ article: slug, queue: slug })).toSorted((x, y) => (x.article < y.article ? -1 : 1)),
    )
  })

  test('are missed', () => {
    expect(runbookProblems(['sweep'], new Map([['swept', '## Symptom ## Check ## Act ## Verify']]))).toEqual([
      'sweep: no runbook',
      'swept: no such function',
    ])
    expect(runbookProblems(['sweep'], new Map([['sweep', '## Symptom']]))).toEqual(['sweep: a part is missing'])
  })
})
