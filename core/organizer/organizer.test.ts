import { describe, expect, test } from 'vitest'
import { fixtureId } from '../event/event-fixture.ts'
import { Organizer, OrganizerChange, organizerName } from './organizer.ts'
import { sessionView } from './session-view.ts'

const at = '2026-11-22T10:00:00.000Z'
const olga: Organizer = {
  id: fixtureId('org', 1),
  email: 'olga@example.com',
  name: 'Olga',
  postalAddress: '1 Main St',
  createdAt: at,
  updatedAt: at,
}

test('guests are told the name, or what stands before the @ when there is none', () => {
  expect(organizerName(olga)).toBe('Olga')
  expect(organizerName({ ...olga, name: null })).toBe('olga')
})

test('who is signed in sees what is theirs to change, and the address they sign in with', () => {
  expect(sessionView(olga)).toEqual({
    id: olga.id,
    email: 'olga@example.com',
    name: 'Olga',
    postalAddress: '1 Main St',
  })
  expect(Organizer.parse(olga)).toEqual(olga)
})

describe('a change', () => {
  test('has only what is said, trimmed', () => {
    expect(OrganizerChange.parse({ name: ' Olga P. ' })).toEqual({ name: 'Olga P.' })
    expect(OrganizerChange.parse({ email: 'x@example.com', id: 'org_x' })).toEqual({})
  })

  test.each([
    { name: '' },
    { name: ' ' },
    { name: null },
    { name: 'x'.repeat(121) },
    { postalAddress: '' },
    { postalAddress: 'x'.repeat(301) },
    { name: undefined },
  ])('may not be %j', (change) => {
    expect(OrganizerChange.safeParse(change).success).toBe(false)
  })
})
