import { describe, expect, test } from 'vitest'
import { idPrefixes } from '../ids.ts'
import { Purpose, purposeRule, purposeRules } from './purpose.ts'

describe('purposeRules', () => {
  test('say the channels of R104', () => {
    const channels = Object.fromEntries(Purpose.options.map((purpose) => [purpose, purposeRule(purpose).channels]))
    expect(channels).toEqual({
      'sign-in': ['email'],
      invitation: ['email'],
      confirmation: ['email'],
      'rsvp-reminder': ['sms', 'email'],
      reveal: ['sms', 'email'],
      'event-reminder': ['sms', 'email'],
      'event-changed': ['sms', 'email'],
      'event-cancelled': ['sms', 'email'],
      help: ['sms'],
      'delivery-alert': ['email'],
      'no-matches': ['email'],
    })
  })

  test('cover every purpose and no other', () => {
    expect(Object.keys(purposeRules).sort()).toEqual([...Purpose.options].sort())
  })

  test('nothing advertises', () => {
    expect(Purpose.options.filter((purpose) => purposeRule(purpose).category === 'promotion')).toEqual([])
  })

  test('only an answer to a text goes out at night by text', () => {
    const texts = Purpose.options.filter((purpose) => purposeRule(purpose).channels.includes('sms'))
    expect(texts.filter((purpose) => !purposeRule(purpose).quietHours)).toEqual(['help'])
  })

  test('only what answers at once is not worth sending later', () => {
    expect(Purpose.options.filter((purpose) => !purposeRule(purpose).canWait)).toEqual(['sign-in', 'help'])
  })

  test('no slug holds the underscore that parts a notice id', () => {
    expect(Purpose.options.filter((purpose) => !/^[a-z-]+$/.test(purpose))).toEqual([])
    expect(Object.values(idPrefixes).filter((prefix) => prefix.length !== 3)).toEqual([])
  })
})
