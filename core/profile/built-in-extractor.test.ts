import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractProfile } from '#core/profile/built-in-extractor.ts'
import { Profile } from '#core/profile/profile.ts'
import { defaultQuestions } from '#core/questionnaire/default-questions.ts'
import type { Question } from '#core/questionnaire/question.ts'
import { answerText, type Response, type ResponseValue } from '#core/questionnaire/response.ts'

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

/** The words a field cites, in order. */
function cited(
  profile: Profile,
  field: string,
  responses: Response[],
  questions: readonly Question[] = defaultQuestions,
) {
  return profile.citations
    .filter((citation) => citation.field === field)
    .map(({ questionId, start, end }) => {
      const question = questions.find(({ id }) => id === questionId)!
      return answerText(
        question,
        responses.find((response) => response.questionId === questionId),
      ).slice(start, end)
    })
}

const told = {
  goals:
    "I'm the CTO of Acme Robotics, based in Berlin. Raising a seed round and hiring engineers. " +
    'Happy to help founders with pricing.',
  ideal_connections:
    'Early-stage VCs focused on AI, operators with experience in scaling enterprise sales. Not looking for recruiters.',
  offers: 'I can help with go-to-market and anyone who needs a technical co-founder. Ask me about bourbon collecting.',
  experience: 'founder',
  expertise: ['ai', 'software-engineering'],
  topics: ['climate'],
}

describe('a guest who told a lot', () => {
  const profile = extract(told)
  const responses = answers(told)

  test('has every field', () => {
    const { citations: _, ...fields } = profile
    expect(fields).toEqual({
      name: 'Ana Lima',
      photoUrl: null,
      location: 'Berlin',
      role: 'CTO',
      company: 'Acme Robotics',
      seniority: 'founder',
      expertise: ['ai', 'software-engineering'],
      topics: ['climate'],
      seekingSummary: 'Raising a seed round and hiring engineers.',
      seekingKeywords: ['fundraising', 'hiring', 'engineers', 'venture-capital', 'ai', 'operators', 'enterprise-sales'],
      offeringSummary:
        'I can help with go-to-market and anyone who needs a technical co-founder. Ask me about bourbon collecting.',
      offeringKeywords: ['pricing', 'go-to-market', 'technical-cofounder', 'bourbon collecting'],
      currentFocus: 'Raising a seed round and hiring engineers.',
      idealMatch: 'Early-stage VCs focused on AI, operators with experience in scaling enterprise sales.',
      conversationHooks: ['Ask me about bourbon collecting'],
      completeness: 1,
    })
  })

  test('cites the words each field came from', () => {
    const words = (field: string) => cited(profile, field, responses)
    expect(words('role')).toEqual(['CTO'])
    expect(words('company')).toEqual(['Acme Robotics'])
    expect(words('location')).toEqual(['Berlin'])
    expect(words('seniority')).toEqual(['Founder'])
    expect(words('expertise')).toEqual(['AI and machine learning, Software engineering'])
    expect(words('topics')).toEqual(['Climate and sustainability'])
    expect(words('seekingKeywords')).toEqual([
      'Raising a seed round',
      'hiring',
      'engineers',
      'Early-stage VCs',
      'AI',
      'operators with',
      'enterprise sales',
    ])
    expect(words('offeringKeywords')).toEqual(['pricing', 'go-to-market', 'technical co-founder', 'bourbon collecting'])
    expect(words('seekingSummary')).toEqual(['Raising a seed round and hiring engineers.'])
    expect(words('conversationHooks')).toEqual(['Ask me about bourbon collecting'])
  })
})

describe('who somebody is', () => {
  test("the organizer's company goes before the spoken one", () => {
    const profile = extractProfile({
      firstName: 'Ana',
      company: 'Acme GmbH',
      questions: defaultQuestions,
      responses: answers({ goals: 'Founder at Loop' }),
    })
    expect(profile).toMatchObject({ name: 'Ana', company: 'Acme GmbH', role: 'Founder', seniority: 'founder' })
    expect(profile.citations.map(({ field }) => field)).toEqual(['role', 'seniority'])
  })

  test('a chosen level goes before the one a title names', () => {
    expect(extract({ goals: 'Founder at Loop', experience: 'senior' }).seniority).toBe('senior')
  })

  test("titles that are looked for are not one's own", () => {
    expect(extract({ ideal_connections: 'CTO at Stripe' }).role).toBeNull()
  })
})

test('bullets and lines do not run together', () => {
  const goals = '- invest out of our second fund\n- find 2-3 climate startups.\n- help our portfolio hire'
  expect(extract({ goals }).seekingSummary).toBe(
    'invest out of our second fund; find 2-3 climate startups. help our portfolio hire',
  )
})

describe('hooks', () => {
  const hobby = own('hobby', { category: 'PREFERENCES' })
  const cases: [values: Record<string, string>, hooks: string[]][] = [
    [{ goals: 'Raise a round. Fun fact: I sail.' }, ['Fun fact: I sail']],
    [{ hobby: 'Chess and bourbon' }, ['Chess and bourbon']],
    [{ hobby: 'One. Two. Three. Four. Five. Six.' }, ['One', 'Two', 'Three', 'Four', 'Five']],
    [{ hobby: 'Chess. Chess.' }, ['Chess']],
    [{ goals: 'Raise a round' }, []],
  ]
  test.each(cases)('%j', (values, hooks) => {
    expect(extract(values, [...defaultQuestions, hobby]).conversationHooks).toEqual(hooks)
  })
})

describe('little or nothing', () => {
  const empty = {
    ...Profile.parse({ name: 'Ana Lima' }),
  }
  const silent: [name: string, values: Record<string, ResponseValue>][] = [
    ['no answers', {}],
    ['cleared answers', { goals: null, ideal_connections: null, topics: [] }],
    ['blank answers', { goals: '   ', ideal_connections: '\n' }],
    ['punctuation', { goals: '...!?', ideal_connections: '🙃' }],
    ['answers nobody asked for', { other: 'fundraising' }],
  ]
  test.each(silent)('%s: nulls and no completeness', (_, values) => {
    expect(extract(values)).toEqual(empty)
  })

  test('words that tell nothing make no profile', () => {
    expect(extract({ ideal_connections: 'anyone' })).toMatchObject({ idealMatch: null, completeness: 0 })
  })
})

test.each(['n/a', 'N.A.', 'None.', 'nothing', 'idk', 'xx'])('%j in a box that must be filled says nothing', (typed) => {
  const profile = extract({ goals: typed, ideal_connections: typed, offers: typed })
  expect(profile).toEqual(extract({}))
})

describe('what does not get through', () => {
  test('links and addresses', () => {
    const profile = extract({
      goals: 'Need investors, see https://evil.example/x or mail ana@evil.example',
      offers: 'Sales at www.evil.com',
    })
    expect(JSON.stringify({ ...profile, citations: [] })).not.toMatch(/evil|http|www|@/)
    expect(profile.seekingSummary).toBe('Need investors')
  })

  test('phone numbers and handles, with the sentence that is only about them', () => {
    const goals = 'Find a CTO for my fintech. My phone is 312-555-0188 and my email derek@example.com'
    const profile = extract({ goals, offers: 'Pricing advice, whatsapp me on +44 20 7946 0958. Or telegram @derek' })
    expect(JSON.stringify({ ...profile, citations: [] })).not.toMatch(/phone|email|555|whatsapp|7946|derek/i)
    expect(profile).toMatchObject({
      seekingSummary: 'Find a CTO for my fintech.',
      currentFocus: 'Find a CTO for my fintech.',
      offeringSummary: 'Pricing advice.',
    })
    const cited = profile.citations.filter(({ field }) => field === 'seekingSummary')
    expect(cited.map(({ start, end }) => goals.slice(start, end))).toEqual(['Find a CTO for my fintech.'])
  })

  test('stuffing: keywords stay within the cap', () => {
    const everything =
      'fundraising investors vc legal sales marketing seo robotics hardware ai insurance cloud security fintech energy'
    expect(extract({ goals: everything }).seekingKeywords).toEqual(
      everything.replace('vc', 'venture-capital').split(' ').slice(0, 12),
    )
  })

  test('a megabyte: the rest is not read', () => {
    const profile = extract({ goals: `${'wolf '.repeat(200_000)} fundraising` })
    expect(profile.seekingKeywords).not.toContain('fundraising')
    expect(extract({ goals: 'x'.repeat(1_000_000) }).seekingKeywords).toEqual(['x'.repeat(40)])
    expect(extract({ offers: "I'm ".repeat(250_000) }).role).toBeNull()
  })

  const naughty = [
    'null',
    'undefined',
    '__proto__',
    'constructor',
    '${7*7}',
    '<img src=x onerror=alert(1)>',
    "'; DROP TABLE guests;--",
    '\u0000\u0001',
    '\ud800',
    'Ω≈ç√∫˜µ≤≥÷',
    '﷽'.repeat(50),
    'Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮',
    '\u202eabc\u202c',
    '(?:a+)+$',
    '[[[[[[[',
    '%s%n%x',
    '1/0',
    '🏳️‍🌈👩‍👩‍👧‍👦',
  ]
  test.each(naughty)('%j does no harm', (text) => {
    const profile = extract({ goals: text, ideal_connections: text, offers: text })
    expect(Profile.parse(profile)).toEqual(profile)
  })
})

test('any answers make the same valid profile twice, citing words that are there', () => {
  const cue = fc.constantFrom(
    'Looking for ',
    'can help with ',
    "I'm the CTO of Acme. ",
    'investors',
    ' and ',
    '. ',
    'fun fact: ',
    'https://x.com',
  )
  const text = fc
    .array(fc.oneof(cue, fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 30 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, text, text, fc.string({ unit: 'binary' }), (goals, ideal_connections, offers, firstName) => {
      const responses = answers({ goals, ideal_connections, offers })
      const input = { firstName, questions: defaultQuestions, responses }
      const profile = extractProfile(input)
      expect(Profile.parse(profile)).toEqual(profile)
      expect(extractProfile(input)).toEqual(profile)
      for (const { questionId, start, end } of profile.citations) {
        const answer = answers({ goals, ideal_connections, offers }).find(
          (response) => response.questionId === questionId,
        )!
        expect(String(answer.value).slice(start, end)).toHaveLength(end - start)
        expect(end).toBeGreaterThan(start)
      }
    }),
  )
})
