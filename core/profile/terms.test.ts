import { describe, expect, test } from 'vitest'
import { conceptLabels } from '#core/profile/concept-labels.ts'
import { terms, termsIn } from '#core/profile/terms.ts'
import { vocabulary } from '#core/profile/vocabulary.ts'

describe('the built-in terms', () => {
  test('are those of the built-in vocabulary', () => {
    expect(terms.version).toBe(vocabulary.version)
    expect(terms.ids.toSorted()).toEqual(vocabulary.ids.toSorted())
    for (const id of terms.ids) {
      const label = terms.labelOf(id)
      expect([label, terms.needsMetBy(id)]).toEqual([vocabulary.labelOf(id), vocabulary.needsMetBy(id)])
      expect(terms.idLabelled(label?.toLowerCase() ?? '')).toBe(id)
    }
  })

  test('have a label for each concept and no other', () => {
    expect(terms.ids.map((id) => terms.labelOf(id))).toEqual([...conceptLabels.values()])
    expect([terms.labelOf('kilns'), terms.idLabelled('kilns'), terms.needsMetBy('kilns')]).toEqual([
      undefined,
      undefined,
      [],
    ])
  })
})

describe('an extension', () => {
  const kilns = { id: 'kilns', label: 'Kilns', patterns: ['kiln'] }
  const meets: [string, string][] = [
    ['kilns', 'investors'],
    ['investors', 'kilns'],
  ]
  const own = termsIn({ version: 'own', concepts: [kilns], meets }, terms)

  test('knows what it extends and its own', () => {
    expect(own.version).toBe('own')
    expect(own.ids).toEqual([...terms.ids, 'kilns'])
    expect([own.labelOf('kilns'), own.labelOf('pricing')]).toEqual(['Kilns', 'Pricing'])
    expect([own.idLabelled('kilns'), own.idLabelled('pricing')]).toEqual(['kilns', 'pricing'])
    expect(own.needsMetBy('kilns')).toEqual(['investors'])
    expect(own.needsMetBy('investors')).toEqual([...terms.needsMetBy('investors'), 'kilns'])
  })

  test('leaves what it extends as it is', () => {
    expect([terms.labelOf('kilns'), terms.needsMetBy('investors').includes('kilns')]).toEqual([undefined, false])
  })

  test('with an id that is built in by now adds nothing but its relations, each once', () => {
    const [need = ''] = terms.needsMetBy('angel-investors')
    const concepts = [{ id: 'angel-investors', label: 'Our angels' }]
    const later = termsIn(
      {
        version: 'own',
        concepts,
        meets: [
          ['angel-investors', need],
          ['angel-investors', 'pricing'],
        ],
      },
      terms,
    )
    expect(need).not.toBe('')
    expect(later.ids).toEqual(terms.ids)
    expect(later.labelOf('angel-investors')).toBe('Angel investors')
    expect(later.idLabelled('our angels')).toBeUndefined()
    expect(later.needsMetBy('angel-investors')).toEqual([...terms.needsMetBy('angel-investors'), 'pricing'])
  })

  test('with an id twice or unknown is refused', () => {
    const made =
      (ids: string[], meets: [string, string][] = []) =>
      () =>
        termsIn({ version: 'own', concepts: ids.map((id) => ({ id, label: id })), meets }, terms)
    expect(made(['a', 'a'])).toThrow('has the concept a twice')
    expect(made(['a'], [['a', 'b']])).toThrow('relates a to b: one is unknown')
  })
})
