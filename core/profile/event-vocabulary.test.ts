import { describe, expect, test } from 'vitest'
import { Refusal } from '#core/errors.ts'
import { conceptLabels } from '#core/profile/concept-labels.ts'
import {
  changeOwnVocabulary,
  EventVocabulary,
  noOwnVocabulary,
  ownLabels,
  VocabularyChange,
  VocabularyView,
  vocabularyView,
} from '#core/profile/event-vocabulary.ts'

const typed = {
  concepts: [{ label: 'Pottery & kilns', patterns: ['Kiln', ' kiln ', 'wood  firing'] }],
  meets: [
    ['pottery-kilns', 'pricing'],
    ['pottery-kilns', 'pricing'],
  ] satisfies [string, string][],
}
const kept: EventVocabulary = {
  concepts: [{ id: 'pottery-kilns', label: 'Pottery & kilns', patterns: ['kiln', 'wood firing'] }],
  meets: [['pottery-kilns', 'pricing']],
  changes: 1,
}

function refusalOf(change: VocabularyChange): Refusal {
  try {
    changeOwnVocabulary(noOwnVocabulary, change)
  } catch (error) {
    if (error instanceof Refusal) return error
  }
  throw new Error('it was not refused')
}

test('an event stored before there were any has none', () => {
  expect(EventVocabulary.prefault({}).parse(undefined)).toEqual(noOwnVocabulary)
})

describe('a change', () => {
  test('is kept with ids made from labels, each phrase and relation once', () => {
    expect(changeOwnVocabulary(noOwnVocabulary, typed)).toEqual(kept)
    expect(EventVocabulary.parse(kept)).toEqual(kept)
  })

  test('counts only when it changes something', () => {
    expect(changeOwnVocabulary(kept, typed)).toBe(kept)
    expect(changeOwnVocabulary(kept, { ...typed, meets: [] })).toEqual({ ...kept, meets: [], changes: 2 })
    expect(changeOwnVocabulary(kept, { concepts: [], meets: [] })).toEqual({ concepts: [], meets: [], changes: 2 })
  })

  test('takes what a view shows, and drops what is not said of a concept', () => {
    const { own } = vocabularyView(kept, '1')
    expect(changeOwnVocabulary(kept, VocabularyChange.parse(own))).toBe(kept)
  })

  test('is refused by place and reason, without the words that were typed', () => {
    const { status, code, details } = refusalOf({
      concepts: [{ label: 'Fundraising', patterns: [] }],
      meets: [['fundraising', 'secret-words']],
    })
    expect({ status, code, details }).toEqual({
      status: 400,
      code: 'BAD_VOCABULARY',
      details: {
        problems: [
          { at: 'concepts', index: 0, field: 'label', problem: 'BUILT_IN' },
          { at: 'concepts', index: 0, field: 'patterns', problem: 'MISSING' },
          { at: 'meets', index: 0, problem: 'UNKNOWN' },
        ],
      },
    })
  })

  test.each([[{}], [{ concepts: [], meets: [['one']] }], [{ concepts: [{ label: 1, patterns: [] }], meets: [] }]])(
    'of another form is none: %j',
    (change) => {
      expect(VocabularyChange.safeParse(change).success).toBe(false)
    },
  )
})

test('its labels are found by id', () => {
  expect([...ownLabels(kept)]).toEqual([['pottery-kilns', 'Pottery & kilns']])
})

test('a view tells what is its own and what every event has', () => {
  const view = VocabularyView.parse(vocabularyView(kept, '7+1'))
  expect(view.own).toEqual({ concepts: kept.concepts, meets: kept.meets })
  expect(view.version).toBe('7+1')
  expect(view.builtIn).toHaveLength(conceptLabels.size)
  expect(view.builtIn).toContainEqual({ id: 'pricing', label: conceptLabels.get('pricing') })
})
