import { zodTextFormat } from 'openai/helpers/zod'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { strictSchemaProblem } from './strict-schema.ts'

const closed = (properties: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
  ...more,
})

describe('what OpenAI takes as a strict schema', () => {
  test('everything the SDK makes of zod', () => {
    const offer = z.object({ concept: z.enum(['funding', 'design']), quote: z.string().min(1).max(200) })
    const profile = z.object({
      headline: z.string().nullable(),
      offers: z.array(offer).max(5),
      years: z.int().min(0).max(60),
      remote: z.boolean(),
      kind: z.union([z.string(), z.number()]),
      version: z.literal(1),
      mail: z.email().nullable(),
    })
    expect(strictSchemaProblem(zodTextFormat(profile, 'profile').schema)).toBeNull()
  })

  test('references and definitions', () => {
    expect(
      strictSchemaProblem(closed({ a: { $ref: '#/$defs/leaf' } }, { $defs: { leaf: { type: 'string' } } })),
    ).toBeNull()
  })

  test.each([
    ['a schema that is no object', { type: 'string' }, 'type: "object"'],
    ['nothing', undefined, 'type: "object"'],
    ['alternatives at the root', { anyOf: [closed({})] }, 'anyOf'],
    ['an open object', { type: 'object', properties: {}, required: [] }, "'additionalProperties' is required"],
    [
      'an open object further down',
      closed({ a: { type: 'array', items: { type: 'object', properties: {}, required: [] } } }),
      "In context=('properties', 'a', 'items'), 'additionalProperties' is required",
    ],
    ['an optional property', { ...closed({ a: { type: 'string' } }), required: [] }, "Missing 'a'"],
    ['a required property that does not exist', { ...closed({}), required: ['b'] }, "'required' names 'b'"],
    ['a keyword it does not know', closed({ a: { type: 'string', not: {} } }), "'not' is not permitted"],
    ['oneOf', closed({ a: { oneOf: [{ type: 'string' }] } }), "'oneOf' is not permitted"],
    ['uniqueItems', closed({ a: { type: 'array', items: { type: 'string' }, uniqueItems: true } }), "'uniqueItems'"],
    ['an array of anything', closed({ a: { type: 'array' } }), 'array schema missing items'],
    ['a property of any type', closed({ a: {} }), "schema must have a 'type' key"],
    ['a bad definition', closed({ a: { $ref: '#/$defs/x' } }, { $defs: { x: { type: 'object' } } }), "('$defs', 'x')"],
    ['a bad alternative', closed({ a: { anyOf: [{ type: 'null' }, { type: 'object' }] } }), "'anyOf', '1'"],
    [
      'too many enum values',
      closed({ a: { enum: Array.from({ length: 1001 }, (_, at) => `v${at}`) } }),
      '1000 enum values',
    ],
  ])('not %s', (_, schema, message) => {
    expect(strictSchemaProblem(schema)).toContain(message)
  })

  test('at most ten levels of nesting', () => {
    const nested = (levels: number): unknown => (levels === 0 ? { type: 'string' } : closed({ a: nested(levels - 1) }))
    expect(strictSchemaProblem(nested(10))).toBeNull()
    expect(strictSchemaProblem(nested(11))).toContain('more than 10 levels')
  })
})
