import { describe, expect, test } from 'vitest'
import { extractProfile } from '#core/profile/built-in-extractor.ts'
import { vocabulary } from '#core/profile/vocabulary.ts'
import { defaultQuestions } from '#core/questionnaire/default-questions.ts'
import type { Question } from '#core/questionnaire/question.ts'
import type { Response, ResponseValue } from '#core/questionnaire/response.ts'

const answers = (values: Record<string, ResponseValue>): Response[] =>
  Object.entries(values).map(([questionId, value]) => ({ questionId, value, answeredAt: '2026-11-22T10:00:00.000Z' }))
const extract = (values: Record<string, ResponseValue>, questions: readonly Question[] = defaultQuestions) =>
  extractProfile({ firstName: 'Ana', lastName: 'Lima', questions, responses: answers(values) })
const own = (id: string, known: Partial<Question>): Question => ({
  id,
  type: 'open_text',
  category: 'BACKGROUND',
  title: 'Tell us more',
  required: false,
  locked: false,
  order: 9,
  ...known,
})

describe('which side a concept lands on', () => {
  const cases: [goals: string, seeking: string[], offering: string[]][] = [
    ['Looking for fintech customers', ['customers', 'fintech'], []],
    ['Need lawyers, can help with design', ['legal'], ['design']],
    ['We want to hire designers; in return I offer SEO', ['hiring', 'design'], ['seo']],
    ['Hoping to find a mentor', ['mentoring'], []],
    ['I can introduce you to investors', [], ['introductions', 'investors']],
    ['Experienced in supply chain and logistics', [], ['supply-chain', 'logistics']],
    ['Not looking for investors. Need press coverage', ['press'], []],
    ['Meet investors who can help with hiring', ['fundraising', 'investors', 'hiring'], []],
    ['Happy to mentor early-stage founders on pricing', [], ['mentoring', 'pricing']],
    ['Founder at Loop, we need hospital pilots', ['healthcare', 'pilot-customers'], []],
    ['Cold chain monitoring', ['cold chain monitoring'], []],
    // The own trade, customers and past are told, not sought.
    ['Our climate startup is raising', ['fundraising'], []],
    ['Need testers for my yoga app', ['beta-testers'], []],
    ['I run a bakery and need a lawyer', ['legal'], []],
    ['I used to raise money. Hiring a designer', ['hiring', 'design'], []],
    ["I'm making a tool that helps farmers. We want angels", ['angel-investors'], []],
    ['Angels. No recruiters, no agencies please', ['angel-investors'], []],
    ['Founders raising a seed round', ['investing', 'founders', 'fundraising'], []],
    ['- hire a CFO\n- grants', ['hiring', 'finance', 'executives', 'grants'], []],
  ]
  test.each(cases)('%s', (goals, seeking, offering) => {
    const profile = extract({ goals })
    expect([profile.seekingKeywords, profile.offeringKeywords]).toEqual([seeking, offering])
  })

  const trades: [goals: string, ideal: string, offers: string, seeking: string[]][] = [
    ['Hear what drones can do', '', 'Pricing', ['drones']],
    ['Hear what drones can do', '', 'Drones, repaired', []],
    ['Hear what drones can do', 'drone pilots', 'Drones, repaired', ['drones']],
    ['Our harvest needs drones. Volunteers for a museum', '', '', ['drones', 'volunteering']],
  ]
  test.each(trades)(
    'a trade in the goals %s, the ideal connections %s and the offers %s',
    (goals, ideal, offered, seeking) => {
      const { seekingKeywords } = extract({ goals, ideal_connections: ideal, offers: offered })
      expect(seekingKeywords.filter((keyword) => vocabulary.labelOf(keyword) !== undefined)).toEqual(seeking)
    },
  )

  test('what is offered in the offers question needs no cue', () => {
    expect(extract({ offers: 'Pricing, brand strategy' }).offeringKeywords).toEqual(['pricing', 'branding'])
  })

  const offers: [offers: string, seeking: string[], offering: string[]][] = [
    ['tax, fair pay; SEO', [], ['accounting', 'compensation', 'seo']],
    ['Tax advice for founders', [], ['accounting']],
    ['I can introduce you to angels', [], ['introductions', 'angel-investors']],
    ['Brand identity, in return for an hour with a lawyer', ['legal'], ['branding']],
    ['Dashboards that CEOs read', [], ['analytics']],
    ['I am a notary', [], ['legal']],
  ]
  test.each(offers)('offers: %s', (told, seeking, offering) => {
    const profile = extract({ offers: told })
    const concepts = (keywords: string[]) => keywords.filter((keyword) => vocabulary.labelOf(keyword) !== undefined)
    expect([concepts(profile.seekingKeywords), concepts(profile.offeringKeywords)]).toEqual([seeking, offering])
  })

  test('a phrase that reads like a label is no concept', () => {
    expect(extract({ offers: 'Your product in 800 shops' }).offeringKeywords).not.toContain('product-management')
  })

  test("an organizer's own questions count by category, chosen options by label", () => {
    const looking = own('looking', {
      type: 'multi_select',
      category: 'GOALS',
      config: {
        options: [
          { value: '1', label: 'Angel investors' },
          { value: '2', label: 'Journalists' },
        ],
      },
    })
    const past = own('past', { category: 'BACKGROUND' })
    const profile = extract({ looking: ['1', '2'], past: 'Ten years in banking. Happy to help with payments.' }, [
      looking,
      past,
    ])
    expect(profile.seekingKeywords).toEqual(['angel-investors', 'media'])
    expect(profile.offeringKeywords).toEqual(['payments'])
    expect(profile.offeringSummary).toBe('Happy to help with payments.')
  })
})
