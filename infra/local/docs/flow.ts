import * as z from 'zod'
import { domainEvents } from '#core/domain-events.ts'
import { deadLetterQueue, maxReceives, routes, schedules, slugOf, workers } from '#infra/wiring.ts'

const intro = `# The flow

Printed by \`npm run docs\` from infra/wiring.ts, core/domain-events.ts and the sources of functions/; do not edit. A
test compares it with the code.

A request or a schedule writes rows and the domain events that tell of them in one transaction; each domain event goes
over the bus to the queue of every worker that listens to it. The queue and its worker have the same name. What a
worker fails at ${maxReceives} times waits in the dead-letter queue named after it.
`

type Emitted = ReadonlyMap<string, readonly string[]>

/** The text of docs/flow.md; `emitted` says which domain events each function tells, by its slug. */
export function flowDocument(emitted: Emitted): string {
  return [intro, diagram(emitted), eventSection(emitted), workerSection(emitted), scheduleSection(emitted)].join('\n')
}

const node = (name: string): string => name.replaceAll(/[^a-z]/g, '_')
const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
const tells = (emitted: Emitted, slug: string): string => told(emitted, slug).join(', ') || '-'
const told = (emitted: Emitted, slug: string): readonly string[] => emitted.get(slug) ?? []

function diagram(emitted: Emitted): string {
  const telling = routes.map(({ handler }) => slugOf(handler)).filter((slug) => told(emitted, slug).length > 0)
  const box = (slug: string) => `    ${node(slug)}["${slug}"]`
  const lines = [
    'flowchart LR',
    '  subgraph routes',
    ...telling.map(box),
    '  end',
    '  subgraph schedules',
    ...schedules.map(({ slug }) => box(slug)),
    '  end',
    '  subgraph workers',
    ...workers.map(({ slug }) => `    ${node(slug)}[["${slug}"]]`),
    '  end',
    ...Object.keys(domainEvents).map((name) => `  ${node(name)}(["${name}"])`),
    ...[...telling, ...schedules.map(({ slug }) => slug), ...workers.map(({ slug }) => slug)].flatMap((slug) =>
      told(emitted, slug).map((name) => `  ${node(slug)} --> ${node(name)}`),
    ),
    ...workers.flatMap(({ slug, on }) => on.map((name) => `  ${node(name)} --> ${node(slug)}`)),
  ]
  return ['```mermaid', ...lines, '```', ''].join('\n')
}

function eventSection(emitted: Emitted): string {
  const rows = Object.entries(domainEvents).map(([name, { version, emitter, data }]) => {
    const others = [...emitted]
      .filter(([slug, names]) => slug !== emitter && names.includes(name))
      .map(([slug]) => slug)
    const listeners = workers.filter(({ on }) => on.includes(name)).map(({ slug }) => slug)
    return row(
      `\`${name}\``,
      version,
      emitter,
      others.join(', ') || '-',
      listeners.join(', ') || 'nobody yet',
      fieldsOf(data),
    )
  })
  return [
    '## Domain events\n',
    'Each also carries id, name, version, occurredAt, actor and correlationId. Nothing personal travels.\n',
    '| domain event | version | emitter | also told by | listeners | data |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

const fieldsOf = (data: z.ZodType): string =>
  Object.keys(z.toJSONSchema(data, { unrepresentable: 'any' }).properties ?? {}).join(', ')

function workerSection(emitted: Emitted): string {
  const rows = workers.map(({ slug, on, batchSize, concurrency, timeoutSeconds, whenItBreaks }) =>
    row(link(slug), on.join(', '), tells(emitted, slug), batchSize, concurrency, `${timeoutSeconds} s`, whenItBreaks),
  )
  return [
    '## Workers\n',
    `\`functions/queue/<name>.ts\`, queue \`<name>\`, dead-letter queue \`${deadLetterQueue('<name>')}\`.\n`,
    '| worker | listens to | tells | batch | at once | timeout | when it breaks |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

function scheduleSection(emitted: Emitted): string {
  const rows = schedules.map(({ slug, everySeconds, timeoutSeconds, whenItBreaks }) => {
    const fires = everySeconds === undefined ? 'once, at a time set at run time' : `every ${everySeconds} s`
    return row(link(slug), fires, tells(emitted, slug), `${timeoutSeconds} s`, whenItBreaks)
  })
  return [
    '## Schedules\n',
    '`functions/schedule/<name>.ts`. The sweep also publishes whatever domain event was written and not published.\n',
    '| schedule | fires | tells | timeout | when it breaks |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

const link = (slug: string): string => `[${slug}](runbooks/${slug}.md)`
