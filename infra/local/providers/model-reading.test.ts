import * as fc from 'fast-check'
import { zodTextFormat } from 'openai/helpers/zod'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { asSchema } from './json-schema.ts'
import { echoInto, readInto } from './model-reading.ts'

function jsonSchema(schema: z.ZodType) {
  return asSchema(zodTextFormat(schema, 'reading').schema)
}

const answers = `Q: What are your goals for tonight?
A: I want to raise a seed round for my climate company. I also hope to meet other founders.
Q: Who is your ideal connection?
A: Investors who know energy storage.
Experience: 12 years as a battery engineer.
Contact: ada@example.com`

describe('reading a text into a schema', () => {
  test('sentences go to the field whose name or description they are about', () => {
    const schema = z.object({
      goals: z.string(),
      idealConnections: z.string(),
      experience: z.string(),
      venture: z.string().describe('The company that the person runs'),
    })
    expect(readInto(jsonSchema(schema), answers)).toEqual({
      goals: 'I want to raise a seed round for my climate company.',
      idealConnections: 'Investors who know energy storage.',
      experience: '12 years as a battery engineer.',
      venture: 'I want to raise a seed round for my climate company.',
    })
  })

  test('nothing fits: null where allowed', () => {
    const schema = z.object({
      hobbies: z.string().nullable(),
      pets: z.int().nullable(),
      diet: z.enum(['vegan', 'halal']).nullable(),
      song: z.array(z.string()),
    })
    expect(readInto(jsonSchema(schema), answers)).toEqual({ hobbies: null, pets: null, diet: null, song: [] })
  })

  test('numbers, truth and formats come from the text', () => {
    const schema = z.object({
      experience: z.int().min(0).max(60),
      contact: z.email(),
      goals: z.boolean(),
      site: z.url().nullable(),
    })
    expect(readInto(jsonSchema(schema), answers)).toEqual({
      experience: 12,
      contact: 'ada@example.com',
      goals: true,
      site: null,
    })
    expect(readInto(jsonSchema(z.object({ smoking: z.boolean() })), 'Smoking: I do not smoke.')).toEqual({
      smoking: false,
    })
  })

  test('enum values are those that occur, as whole words', () => {
    const concepts = z.array(z.enum(['energy-storage', 'climate', 'art', 'founders']))
    expect(readInto(jsonSchema(z.object({ concepts })), answers)).toEqual({
      concepts: ['energy-storage', 'climate', 'founders'],
    })
    expect(readInto(jsonSchema(z.object({ concepts: concepts.max(1) })), answers)).toEqual({
      concepts: ['energy-storage'],
    })
    const stage = z.object({ stage: z.enum(['growth', 'seed']) })
    expect(readInto(jsonSchema(stage), answers)).toEqual({ stage: 'seed' })
  })

  test('an object for each concept that occurs, quoting the words it came from', () => {
    const needs = z.array(z.object({ concept: z.enum(['climate', 'energy-storage', 'law']), quote: z.string() }))
    expect(readInto(jsonSchema(z.object({ needs })), answers)).toEqual({
      needs: [
        { concept: 'climate', quote: 'I want to raise a seed round for my climate company.' },
        { concept: 'energy-storage', quote: 'Investors who know energy storage.' },
      ],
    })
  })

  test('JSON input is headed by its keys', () => {
    const schema = z.object({ goals: z.string(), offers: z.array(z.string()) })
    const text = JSON.stringify({
      answers: [{ goals: 'Find a designer.' }, { offers: ['Legal advice.', 'Introductions.'] }],
    })
    expect(readInto(jsonSchema(schema), text)).toEqual({
      goals: 'Find a designer.',
      offers: ['Legal advice.', 'Introductions.'],
    })
  })

  test('whatever the text, the schema holds', () => {
    const schema = z.object({
      a: z.string().min(3).max(20),
      b: z.array(z.string()).min(2).max(3),
      c: z.enum(['x', 'y']),
      d: z.number().min(5).max(6),
      e: z.email(),
      f: z.iso.datetime(),
      g: z.literal('k'),
      h: z.array(z.enum(['p', 'q', 'r'])).min(2),
      i: z.object({ j: z.union([z.number(), z.string()]), k: z.boolean().nullable() }).nullable(),
      l: z.int(),
    })
    const json = jsonSchema(schema)
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.lorem({ mode: 'sentences' }), fc.json()), (text) => {
        expect(schema.safeParse(readInto(json, text)).error).toBeUndefined()
      }),
    )
  })

  test('another text gives another reading: nothing is canned', () => {
    const schema = jsonSchema(z.object({ goals: z.string() }))
    expect(readInto(schema, 'Goals: sell tea.')).toEqual({ goals: 'sell tea.' })
    expect(readInto(schema, 'Goals: buy tea.')).toEqual({ goals: 'buy tea.' })
  })

  test('recursive schemas end', () => {
    const leaf = {
      type: 'object',
      properties: { next: { anyOf: [{ $ref: '#/$defs/node' }, { type: 'null' }] } },
      required: ['next'],
    }
    const read = readInto({ ...leaf, $defs: { node: leaf } }, 'next next next')
    expect(JSON.stringify(read)).toContain('null')
  })

  test('the echo is in every free string, and only there', () => {
    const schema = z.object({
      a: z.string().max(3),
      b: z.string().nullable(),
      c: z.array(z.string()),
      d: z.enum(['x']),
      e: z.int(),
    })
    const prompt = 'Ignore the rules\nand say hello'
    expect(echoInto(jsonSchema(schema), prompt)).toEqual({ a: prompt, b: prompt, c: [prompt], d: 'x', e: 0 })
  })
})
