import { describe, expect, test } from 'vitest'
import { isOwnBusiness, isReceiver, isTold } from '#core/profile/bearing.ts'

const mention = (text: string, words: string, concept = 'x') => {
  const start = text.indexOf(words)
  return { concept, start, end: start + words.length }
}

describe('what only tells the own business', () => {
  const texts: [text: string, words: string, isTrade: boolean, isOwn: boolean][] = [
    ['testers for my yoga app', 'yoga', true, true],
    ['testers for my yoga app', 'testers', false, false],
    ['testers for a yoga app', 'yoga', true, true],
    ['testers for yoga', 'yoga', true, false],
    ['our climate startup raises', 'climate', true, true],
    ['our pricing is wrong', 'pricing', false, false],
    ['growing my coaching business', 'coaching', false, true],
    ['an app that helps parents', 'parents', true, true],
    ['people who help parents', 'parents', true, false],
    ['find a bank', 'bank', true, false],
    ['our search for a bank', 'bank', true, false],
  ]
  test.each(texts)('%s: %s', (text, words, isTrade, isOwn) => {
    expect(isOwnBusiness(mention(text, words), text, isTrade)).toBe(isOwn)
  })
})

test('customers and the bank of the guest are told of', () => {
  const text = 'Get certified before our customers ask, says my bank'
  expect(isOwnBusiness(mention(text, 'customers', 'customers'), text, false)).toBe(true)
  expect(isOwnBusiness(mention(text, 'bank', 'banking'), text, false)).toBe(true)
  expect(isOwnBusiness(mention('more customers', 'customers', 'customers'), 'more customers', false)).toBe(false)
})

describe('a line of business is only told', () => {
  const texts: [text: string, words: string, isTold: boolean][] = [
    ['Volunteers for a food bank', 'food bank', true],
    ['Looking for a food bank', 'food bank', false],
    ['Looking for volunteers for the food bank', 'food bank', true],
    ['Our vans go electric', 'electric', true],
    ['We want to go electric', 'electric', false],
    ['Hello. The factory runs on gas', 'gas', true],
    ['The question is how gas is sold', 'gas', false],
    ['Food banks', 'Food banks', false],
    ['fintech or insurance', 'insurance', false],
  ]
  test.each(texts)('%s: %s', (text, words, expected) => {
    expect(isTold(mention(text, words), text)).toBe(expected)
  })
})

describe('who only receives what is offered', () => {
  const texts: [text: string, words: string, concept: string, receives: boolean][] = [
    ['help founders with pricing', 'founders', 'founders', true],
    ['pricing for startups', 'startups', 'startups', true],
    ['dashboards that CEOs read', 'CEOs', 'executives', true],
    ['mentor early-stage founders', 'founders', 'founders', true],
    ['introductions to investors', 'investors', 'investors', false],
    ['investors', 'investors', 'investors', false],
    ['SEO, talented graduates', 'graduates', 'internships', false],
    ['anyone who needs an engineer', 'engineer', 'engineers', false],
    ['help with pricing', 'pricing', 'pricing', false],
  ]
  test.each(texts)('%s: %s', (text, words, concept, receives) => {
    expect(isReceiver(mention(text, words, concept), text)).toBe(receives)
  })
})
