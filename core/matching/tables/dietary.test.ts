import { expect, test } from 'vitest'
import { attendeeFixture } from '#core/attendee/attendee-fixture.ts'
import { fixtureId } from '#core/event/event-fixture.ts'
import { Dietary, dietaryGroups } from '#core/matching/tables/dietary.ts'
import type { Question } from '#core/questionnaire/question.ts'
import type { ResponseValue } from '#core/questionnaire/response.ts'

const ask = (type: Question['type'], more: Partial<Question> = {}): Question => ({
  id: 'diet',
  type,
  category: 'PREFERENCES',
  title: 'What do you eat?',
  required: false,
  locked: false,
  order: 9,
  config: {
    options: [
      { value: 'v', label: 'Vegan' },
      { value: 'n', label: 'No nuts' },
    ],
  },
  ...more,
})
const guest = (number: number, value?: ResponseValue) =>
  attendeeFixture(number, {
    responses: value === undefined ? [] : [{ questionId: 'diet', value, answeredAt: '2026-11-22T10:00:00.000Z' }],
  })
const id = (number: number) => fixtureId('att', number)

test('guests who answer alike are of one group, by the words they read; who did not answer is of none', () => {
  const guests = [guest(1, 'v'), guest(2), guest(3, 'v'), guest(4, 'n'), guest(5, null)]
  expect(dietaryGroups({ questionId: 'diet' }, [ask('single_select')], guests)).toEqual(
    new Map([
      [id(1), 'Vegan'],
      [id(3), 'Vegan'],
      [id(4), 'No nuts'],
    ]),
  )
})

test('several choices together are a group of their own', () => {
  const groups = dietaryGroups({ questionId: 'diet' }, [ask('multi_select')], [guest(1, ['v', 'n']), guest(2, ['v'])])
  expect([...(groups ?? [])]).toEqual([
    [id(1), 'Vegan, No nuts'],
    [id(2), 'Vegan'],
  ])
})

test('only a question with options tells', () => {
  for (const questions of [[], [ask('open_text')], [ask('slider')], [ask('single_select', { id: 'other' })]])
    expect(dietaryGroups({ questionId: 'diet' }, questions, [guest(1, 'v')])).toBeUndefined()
})

test('at most so many is a whole number from 1 to 20', () => {
  const accepts = (atMost: number) => Dietary.safeParse({ questionId: 'diet', atMost }).success
  expect([0, 1, 2.5, 20, 21].map(accepts)).toEqual([false, true, false, true, false])
})
