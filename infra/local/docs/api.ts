import { nothing } from '#functions/shell/contract.ts'
import type { DocumentedContract, DocumentedRoute } from './contracts.ts'
import { type Field, fieldsOf, isObject, jsonSchema, shapeLink, typeOf } from './fields.ts'
import { type MadeRefusal, sharedRefusals, statusesOf } from './refusals.ts'
import { namedShapes, shapes } from './shapes.ts'
import type * as z from 'zod'

const intro = `# The HTTP API

Printed by \`npm run docs\` from infra/wiring.ts and each handler's \`contract\`; do not edit. A test compares it with
the code.

JSON in and out. A created resource is answered with 201, accepted work with 202. A list is \`{items}\`. A refusal is
\`{error, code, retryable, details?}\`: words for people, a code for programs. Instants are ISO 8601 UTC; an event's
\`date\`, \`startTime\` and \`endTime\` are wall time in its \`timezone\`. Every JSON answer has
\`cache-control: no-store\`. GET changes nothing.

Who may call:
- **anyone**: nobody need be known.
- **organizer**: the cookie \`__Host-session\` of \`POST /api/session\`. What belongs to another organizer is 404.
- **guest**: the \`{token}\` of a mailed link, made for the audience named with the route.
- **provider**: Twilio or Resend, by signature.

In the tables \`field?\` may be left out; \`list[].field\` is a field of each entry.
`

const folders: readonly (readonly [folder: string, title: string])[] = [
  ['session', 'Signing in'],
  ['events', 'Events'],
  ['attendees', 'Guest list'],
  ['matches', 'Matches'],
  ['seating', 'Seating'],
  ['rsvp', "A guest's link"],
  ['webhooks', 'Webhooks'],
]

/** The text of docs/api.md. */
export function apiDocument(routes: readonly DocumentedRoute[], made: readonly MadeRefusal[]): string {
  const known = folders.map(([folder]) => folder)
  const missing = routes.filter(({ handler }) => !known.includes(handler.split('/')[0] ?? ''))
  if (missing.length > 0)
    throw new RangeError(`no heading in docs/api.md for ${missing.map(({ handler }) => handler).join(', ')}`)
  const sections = folders.map(([folder, title]) => {
    const own = routes.filter(({ handler }) => handler.startsWith(`${folder}/`))
    return [`## ${title}\n`, ...own.map((route) => routeSection(route, made))].join('\n')
  })
  return [intro, refusalSection(), ...sections, shapeSection()].join('\n')
}

function refusalSection(): string {
  const rows = sharedRefusals.map(
    ({ status, code, access, when }) => `| ${status} | \`${code}\` | ${access.join(', ')} | ${when} |`,
  )
  return [
    '## Refusals any route may make\n',
    '| status | code | route for | when |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

function routeSection({ method, path, handler, contract }: DocumentedRoute, made: readonly MadeRefusal[]): string {
  const { summary, access, audiences, refusals = [] } = contract
  const who = access === 'guest' ? `guest (${(audiences ?? ['rsvp']).join(' or ')} link)` : access
  return [
    `### ${method} ${path}\n`,
    `${summary}\n`,
    `For: ${who}. Handler: \`functions/http/${handler}.ts\`.\n`,
    bodySection(contract),
    replySection(contract),
    ...(refusals.length === 0
      ? []
      : [`Refuses with ${refusals.map((code) => refusal(code, contract, made)).join(', ')}.\n`]),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

const refusal = (code: string, { access }: DocumentedContract, made: readonly MadeRefusal[]): string =>
  `\`${code}\`${statusText(statusesOf(code, access, made))}`

const statusText = (statuses: readonly number[]): string => (statuses.length === 0 ? '' : ` (${statuses.join(' or ')})`)

function bodySection({ body, access }: DocumentedContract): string {
  if (access === 'provider') return ''
  return body === nothing ? 'Body: none.\n' : `Body:\n\n${described(body, 'input')}`
}

function replySection({ reply }: DocumentedContract): string {
  if (reply.body === undefined) return `Answers ${reply.status}.\n`
  const name = shapes.get(reply.body)?.id
  return name === undefined
    ? `Answers ${reply.status}:\n\n${described(reply.body, 'output')}`
    : `Answers ${reply.status} with ${shapeLink(name)}.\n`
}

function described(schema: z.ZodType, io: 'input' | 'output'): string {
  const json = jsonSchema(schema, io, shapes)
  if (isObject(json)) return table(fieldsOf(json))
  const variants = (json.oneOf ?? json.anyOf ?? []).flatMap((one) =>
    typeof one === 'object' && isObject(one) ? [one] : [],
  )
  return variants.length === 0 ? `${typeOf(json)}\n` : variants.map((one) => table(fieldsOf(one))).join('\nor\n\n')
}

function table(fields: readonly Field[]): string {
  const rows = fields.map(({ name, required, type }) => `| \`${name}${required ? '' : '?'}\` | ${type} |`)
  return ['| field | value |', '|---|---|', ...rows, ''].join('\n')
}

function shapeSection(): string {
  const parts = Object.entries(namedShapes).map(([name, schema]) => `### ${name}\n\n${described(schema, 'output')}`)
  return ['## Shapes\n', ...parts].join('\n')
}
