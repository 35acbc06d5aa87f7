import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  AttendeeId,
  DomainEventId,
  EventId,
  MatchId,
  MessageId,
  OrganizerId,
  PersonId,
  SignInLinkId,
  idPrefixes,
  matchId,
  matchParties,
} from './ids.ts'

const ulid = fc
  .tuple(
    fc.constantFrom(...'01234567'),
    fc.array(fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), { minLength: 25, maxLength: 25 }),
  )
  .map(([first, rest]) => first + rest.join(''))
const one = '01JDQ8Z6T0ABCDEFGHJKMNPQRS'
const two = '01JDQ8Z6T1ABCDEFGHJKMNPQRS'

const schemas = {
  organizer: OrganizerId,
  signInLink: SignInLinkId,
  event: EventId,
  person: PersonId,
  attendee: AttendeeId,
  message: MessageId,
  domainEvent: DomainEventId,
}

describe.each(Object.entries(idPrefixes))('the id of a %s', (kind, prefix) => {
  const schema = schemas[kind as keyof typeof schemas]

  test(`is ${prefix}_ and a ULID`, () => {
    fc.assert(fc.property(ulid, (text) => schema.safeParse(`${prefix}_${text}`).success))
  })

  test('is nothing else', () => {
    const others = Object.values(idPrefixes).filter((other) => other !== prefix)
    const wrong = [
      ...others.map((other) => `${other}_${one}`),
      one,
      `${prefix}_`,
      `${prefix}_${one}0`,
      ` ${prefix}_${one}`,
      `${prefix}_${one}\n`,
    ]
    expect(wrong.filter((text) => schema.safeParse(text).success)).toEqual([])
  })

  test('has no letter that is easily misread, and no time beyond the year 10889', () => {
    const wrong = ['I', 'L', 'O', 'U', 'a', '-'].map((letter) => `${prefix}_${one.slice(0, 25)}${letter}`)
    expect([...wrong, `${prefix}_8${one.slice(1)}`].filter((text) => schema.safeParse(text).success)).toEqual([])
  })

  test('tells what it should look like without repeating what came', () => {
    expect(schema.safeParse('ada@example.com').error?.issues.map(({ message }) => message)).toEqual([
      `must be an id that starts with ${prefix}_`,
    ])
  })
})

test('prefixes are all different, so an id says what it is of', () => {
  const prefixes = Object.values(idPrefixes)
  expect(new Set(prefixes).size).toBe(prefixes.length)
})

describe('the id of a match', () => {
  test('names both attendees, the owner of the list first', () => {
    expect(matchId(`att_${one}`, `att_${two}`)).toBe(`mat_${one}_${two}`)
    expect(matchParties(`mat_${one}_${two}`)).toEqual({ attendeeId: `att_${one}`, matchedWithId: `att_${two}` })
  })

  test('gives back whom it was made of, and tells the two directions apart', () => {
    fc.assert(
      fc.property(ulid, ulid, (a, b) => {
        const id = matchId(`att_${a}`, `att_${b}`)
        expect(MatchId.safeParse(id).success).toBe(true)
        expect(matchParties(id)).toEqual({ attendeeId: `att_${a}`, matchedWithId: `att_${b}` })
        expect(matchId(`att_${b}`, `att_${a}`) === id).toBe(a === b)
      }),
    )
  })

  test.each([
    '',
    'mat_',
    `mat_${one}`,
    `mat_${one}_${two}_${two}`,
    `att_${one}_${two}`,
    `mat_${one}_${two.toLowerCase()}`,
    `mat_${one}_${two}/x`,
  ])('%j is none', (text) => {
    expect(matchParties(text)).toBeUndefined()
  })
})
