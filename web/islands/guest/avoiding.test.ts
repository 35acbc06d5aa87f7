import { expect, test } from 'vitest'
import { Avoid } from '#core/attendee/avoid.ts'
import { matchId } from '#core/ids.ts'
import { otherOf, peopleIn } from './avoiding.ts'

test('whom a match is with', () => {
  const [ana, ben] = ['att_01JZZZZZZZZZZZZZZZZZZZZZZA', 'att_01JZZZZZZZZZZZZZZZZZZZZZZB']
  expect(otherOf(matchId(ana, ben))).toBe(ben)
})

test.each([
  ['', []],
  [' \n\n', []],
  ['Ana Ruiz', ['Ana Ruiz']],
  ['Ana Ruiz\r\n  ben@example.org \n\nCho', ['Ana Ruiz', 'ben@example.org', 'Cho']],
])('the people in %j', (text, people) => {
  expect(peopleIn(text)).toEqual(people)
})

test('never more or longer than the server takes', () => {
  const people = peopleIn(Array.from({ length: 30 }, (_, at) => `${at} ${'x'.repeat(400)}`).join('\n'))
  expect(people).toHaveLength(20)
  expect(Avoid.shape.people.safeParse(people).success).toBe(true)
})
