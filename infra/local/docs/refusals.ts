import type { Access } from '#functions/shell/contract.ts'
import type { Sources } from './sources.ts'

export interface SharedRefusal {
  status: number
  code: string
  /** Whose requests may be answered so. */
  access: readonly Access[]
  when: string
}

const json = ['anyone', 'organizer', 'guest'] as const
const all = [...json, 'provider'] as const

/** What any route may answer, so that no contract repeats it. */
export const sharedRefusals: readonly SharedRefusal[] = [
  {
    status: 400,
    code: 'INVALID_REQUEST',
    access: all,
    when: 'a field is missing or of the wrong form; `details.fields` names it',
  },
  { status: 400, code: 'INVALID_JSON', access: json, when: 'the body is no JSON' },
  { status: 413, code: 'TOO_LARGE', access: json, when: 'the body is larger than 256 KiB' },
  { status: 401, code: 'UNAUTHORIZED', access: ['organizer'], when: 'there is no live session' },
  {
    status: 401,
    code: 'INVALID_LINK',
    access: ['guest'],
    when: 'the link is forged, unknown, or for another purpose',
  },
  { status: 403, code: 'WRONG_ORIGIN', access: json, when: "a write comes from another site's page" },
  { status: 404, code: 'NOT_FOUND', access: ['organizer'], when: "it does not exist, or is another organizer's" },
  {
    status: 409,
    code: 'CHANGED_MEANWHILE',
    access: json,
    when: 'somebody else changed it at the same moment; try again',
  },
  { status: 409, code: 'EVENT_NOT_PUBLISHED', access: ['guest'], when: 'a guest writes while the event is a draft' },
  {
    status: 410,
    code: 'LINK_EXPIRED',
    access: ['guest'],
    when: "the link's time is over; `details` names the organizer to ask",
  },
  { status: 410, code: 'LINK_REVOKED', access: ['guest'], when: 'a newer link replaced it' },
  { status: 500, code: 'INTERNAL', access: all, when: 'something went wrong on our side; try again' },
  {
    status: 503,
    code: 'SERVICE_UNAVAILABLE',
    access: all,
    when: 'the table is out of reach; `Retry-After` says when to try again',
  },
]

const makers: Record<string, number> = { badRequest: 400, forbidden: 403, conflict: 409, gone: 410 }

export interface MadeRefusal {
  file: string
  code: string
  status: number
}

/** Every refusal that the code makes, by its constructors in core/errors.ts. */
export function madeRefusals(sources: Sources): MadeRefusal[] {
  return [...sources].flatMap(([file, source]) => [
    ...[...source.matchAll(/\b(badRequest|forbidden|conflict|gone)\(\s*'([A-Z_]+)'/g)].map(
      ([, maker = '', code = '']) => ({
        file,
        code,
        status: makers[maker] ?? 0,
      }),
    ),
    ...[...source.matchAll(/new Refusal\(\s*(\d{3}),\s*'([A-Z_]+)'/g)].map(([, status, code = '']) => ({
      file,
      code,
      status: Number(status),
    })),
  ])
}

/** `EVENT_CANCELLED` is 410 to a guest and 409 to an organizer: what a guest may do is decided in core/attendee. */
export function statusesOf(code: string, access: Access, made: readonly MadeRefusal[]): number[] {
  const candidates = made.filter((refusal) => refusal.code === code)
  const forGuests = candidates.filter(({ file }) => file.startsWith('core/attendee/'))
  const others = candidates.filter(({ file }) => !file.startsWith('core/attendee/'))
  const [first, second] = access === 'guest' ? [forGuests, others] : [others, forGuests]
  return [...new Set((first.length > 0 ? first : second).map(({ status }) => status))].toSorted()
}
