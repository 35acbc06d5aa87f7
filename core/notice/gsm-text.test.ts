import * as fc from 'fast-check'
import { SegmentedMessage } from 'sms-segments-calculator'
import { describe, expect, test } from 'vitest'
import { gsmCut, gsmLength, gsmText } from './gsm-text.ts'

describe('gsmText', () => {
  test.each([
    ['Plain text & more, 100%', 'Plain text & more, 100%'],
    ['“Café” – l’été…', '"Café" - l\'été...'],
    ['Łódź façade Øresund', 'Lodz facade Øresund'],
    ['São Paulo, Zürich, Malmö', 'Sao Paulo, Zürich, Malmö'],
    ['AI 🤖 Night 🎉', 'AI Night'],
    ['两个人', ''],
    ['Price: 5€ [incl.] {x}', 'Price: 5€ [incl.] {x}'],
    ['ｆｕｌｌ ½', 'full 12'],
    ['a\u00A0b\n c', 'a b c'],
  ])('%j -> %j', (input, output) => {
    expect(gsmText(input)).toBe(output)
  })

  test('always stays in the alphabet and counts as the carrier does', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aé€ç’—🎉ñ^[ł½ 中', 'ﬁ', '\u0301'), maxLength: 60 }),
        (input) => {
          const output = gsmText(input)
          const counted = new SegmentedMessage(output)
          expect(counted.encodingName).toBe('GSM-7')
          expect(gsmText(output)).toBe(output)
          expect(counted.messageSize).toBe(gsmLength(output) * 7)
        },
      ),
    )
  })
})

describe('gsmCut', () => {
  test.each([
    ['Short', 20, 'Short'],
    ['Founders and Funders Winter Night', 20, 'Founders and Funders'],
    ['Founders and Funders Winter Night', 22, 'Founders and Funders'],
    ['Founders & Funders', 10, 'Founders'],
    ['Gathering of Founders and the Funders', 29, 'Gathering of Founders'],
    ['Supercalifragilistic', 5, 'Super'],
    ['€€€€', 5, '€€'],
    ['Anything', 0, ''],
  ])('%j to %i -> %j', (input, septets, output) => {
    expect(gsmCut(input, septets)).toBe(output)
  })
})
