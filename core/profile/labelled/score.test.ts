import { describe, expect, test } from 'vitest'
import {
  agreementOn,
  countsOf,
  coverageOf,
  profileOf,
  recallAt,
  sharedStems,
  type LabelledPerson,
} from '#core/profile/labelled/score.ts'

const person = (
  id: string,
  offers: string,
  offering: string[],
  goals = '',
  seeking: string[] = [],
): LabelledPerson => ({
  id,
  goals,
  ideal_connections: '',
  offers,
  seeking,
  offering,
})
const ana = person('ana', 'Pricing, SEO', ['pricing', 'branding'], 'Need a lawyer', ['legal'])
const ben = person('ben', 'Contract law', ['contracts'])
const cem = person('cem', 'Bee keeping', [])

describe('counts', () => {
  test('are what was found rightly, wrongly and not', () => {
    expect(countsOf(ana, 'offering')).toEqual({ hits: 1, extra: 1, missed: 1 })
    expect(countsOf(ana, 'seeking')).toEqual({ hits: 1, extra: 0, missed: 0 })
  })

  test('leave free phrases out', () => {
    expect(profileOf(person('dan', 'Zither strings', [])).offeringKeywords).toEqual(['zither strings'])
    expect(countsOf(person('dan', 'Zither strings', []), 'offering')).toEqual({ hits: 0, extra: 0, missed: 0 })
  })
})

describe('agreement', () => {
  test('is the micro average, inside its interval, the same every time', () => {
    const agreement = agreementOn([ana, ben], 'offering')
    expect(agreement).toMatchObject({ hits: 2, extra: 1, missed: 1, precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 })
    expect(agreement.low).toBeLessThanOrEqual(agreement.f1)
    expect(agreement.high).toBeGreaterThanOrEqual(agreement.f1)
    expect(agreementOn([ana, ben], 'offering')).toEqual(agreement)
  })

  test('of nobody is 0', () => {
    expect(agreementOn([], 'seeking', 10)).toMatchObject({ f1: 0, low: 0, high: 0 })
  })
})

describe('recall', () => {
  const people = [ana, ben, cem]
  const need = { need: 'Looking for somebody who reads contracts', seekerId: 'ana', helpers: ['ben'] }

  test('counts a need whose helper is among the first', () => {
    expect(recallAt(1, [need], people, coverageOf(people))).toBe(1)
    expect(recallAt(1, [{ ...need, helpers: ['cem'] }], people, coverageOf(people))).toBe(0)
  })

  test('never finds the seeker, nor somebody with nothing in common', () => {
    expect(recallAt(3, [{ ...need, seekerId: 'ben' }], people, coverageOf(people))).toBe(0)
    expect(recallAt(3, [{ ...need, helpers: ['cem'] }], people, () => 0)).toBe(0)
  })

  test('breaks ties by id', () => {
    expect(recallAt(1, [{ need: '', seekerId: 'cem', helpers: ['ana'] }], people, () => 1)).toBe(1)
    expect(recallAt(1, [{ need: '', seekerId: 'cem', helpers: ['ben'] }], people, () => 1)).toBe(0)
  })
})

test('shared stems are the share of the need', () => {
  expect(sharedStems('bees keep', person('x', 'Bee keeping and a bee', []))).toBe(0.5)
  expect(sharedStems('', ana)).toBe(0)
})
