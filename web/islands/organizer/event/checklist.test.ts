import { describe, expect, test } from 'vitest'
import { checklist } from './checklist.ts'
import { countsOf } from './counts.ts'

const now = Date.parse('2026-11-22T00:00:00.000Z')
const at = '2026-11-20T00:00:00.000Z'
const guest = { rsvpStatus: 'PENDING', inviteSentAt: null, questionnaireCompletedAt: null, profile: null } as const
const profile = { name: 'Ana' } as never
const ready = { ...guest, rsvpStatus: 'CONFIRMED', inviteSentAt: at, questionnaireCompletedAt: at, profile } as const
const draft = { status: 'DRAFT', revealedAt: null, rsvpDeadline: null, matchGeneration: 0 } as const
const open = { ...draft, status: 'PUBLISHED' } as const

const next = (
  event: Parameters<typeof checklist>[0],
  guests: Parameters<typeof countsOf>[0],
  statuses: ('PENDING' | 'APPROVED' | 'REJECTED')[] = [],
) =>
  checklist(
    event,
    countsOf(
      guests,
      statuses.map((status) => ({ status })),
      true,
    ),
    now,
  ).find(({ state }) => state === 'next')?.id

describe('the next step', () => {
  test('of a new event is its guests, then publishing', () => {
    expect(next(draft, [])).toBe('guests')
    expect(next(draft, [guest])).toBe('publish')
  })

  test('is to wait for answers until all have said, or the deadline is over', () => {
    expect(next(open, [guest, ready])).toBe('answers')
    expect(next(open, [ready, ready])).toBe('generate')
    expect(next({ ...open, rsvpDeadline: at }, [guest, ready])).toBe('answers')
    expect(next({ ...open, rsvpDeadline: at }, [guest, ready, ready])).toBe('generate')
  })

  test('is to review while a match is undecided, then to reveal, then nothing', () => {
    const generated = { ...open, matchGeneration: 1 }
    expect(next(generated, [ready, ready], ['PENDING', 'APPROVED'])).toBe('review')
    expect(next(generated, [ready, ready], ['REJECTED', 'REJECTED'])).toBe('generate')
    expect(next(generated, [ready, ready], ['APPROVED', 'REJECTED'])).toBe('reveal')
    expect(next({ ...generated, revealedAt: at }, [ready, ready], ['APPROVED'])).toBeUndefined()
  })

  test('of a cancelled event is none', () => {
    expect(next({ ...draft, status: 'CANCELLED' }, [])).toBeUndefined()
  })
})

test('counts say who answered what, and who can be matched', () => {
  const maybe = { ...ready, rsvpStatus: 'MAYBE' } as const
  const declined = { ...guest, rsvpStatus: 'DECLINED', inviteSentAt: at } as const
  const counts = countsOf(
    [guest, ready, maybe, declined],
    [{ status: 'REVEALED' }, { status: 'PENDING' }, { status: 'REJECTED' }],
    false,
  )
  expect(counts).toEqual({
    guests: 4,
    invited: 3,
    coming: 1,
    maybe: 1,
    declined: 1,
    noAnswer: 1,
    finished: 2,
    matchable: 1,
    matches: 2,
    approved: 1,
    undecided: 1,
  })
})
