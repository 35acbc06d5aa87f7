import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import Papa from 'papaparse'
import * as z from 'zod'
import { listLimits, personFields } from '#core/matching/people-file.ts'
import { jsonProblem } from './json-problem.ts'

/** A file that is no list of people at all; one line. */
export class UnreadableFile extends Error {}

/** The rows of a file, and every column or key it has, in the order they are met. */
export type Rows = { rows: unknown[]; fields: string[] }

/** The rows of a JSON array, or of a CSV file with a header, its lists taken apart. @throws UnreadableFile */
export function readRows(file: string): Rows {
  const text = readText(file)
  const isJson = extname(file).toLowerCase() === '.json' || /^\s*[[{]/.test(text)
  return isJson ? jsonRows(file, text) : csvRows(file, text)
}

function readText(file: string): string {
  const bytes = readBytes(file)
  // Text as UTF-16 may pass for UTF-8, with a zero in every other place.
  if (isUtf8(bytes) && !bytes.includes(0)) return bytes.toString('utf8').replace(/^\uFEFF/, '')
  const lines = bytes.toString('latin1').split('\n')
  const line = lines.findIndex((one) => one.includes('\0') || !isUtf8(Buffer.from(one, 'latin1')))
  throw new UnreadableFile(`${file} is not UTF-8 text, in line ${line + 1}`)
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    throw new UnreadableFile(`${file} cannot be read`)
  }
}

const anObject = z.record(z.string(), z.unknown())

function jsonRows(file: string, text: string): Rows {
  const rows = z.array(z.unknown()).safeParse(parseJson(file, text))
  if (!rows.success) throw new UnreadableFile(`${file} is not a JSON array of people`)
  const keys = rows.data.flatMap((row) => Object.keys(anObject.safeParse(row).data ?? {}))
  return { rows: rows.data, fields: [...new Set(keys)] }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const problem = text.trim() === '' ? 'it is empty' : jsonProblem(text, error)
    throw new UnreadableFile(`${file} is not a JSON array of people: ${problem}`)
  }
}

const canonical = new Map(personFields.map((field) => [field.toLowerCase(), field]))

function csvRows(file: string, text: string): Rows {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' })
  // One column has nothing to separate.
  const [problem] = errors.filter(({ code }) => code !== 'UndetectableDelimiter')
  if (problem !== undefined) throw badRow(problem.row ?? 0, problem.message)
  const [header = [], ...lines] = data
  const fields = header.map((name) => canonical.get(name.trim().toLowerCase()) ?? name.trim())
  if (!fields.includes('id')) throw new UnreadableFile(`${file} has no column id`)
  const twice = fields.find((name, at) => name !== '' && fields.indexOf(name) !== at)
  if (twice !== undefined) throw new UnreadableFile(`${file} has the column ${twice} twice`)
  const rows = lines.map((cells, index) => {
    if (cells.length !== fields.length) {
      const much = cells.length > fields.length ? 'many' : 'few'
      throw badRow(index + 1, `Too ${much} fields: expected ${fields.length} fields but parsed ${cells.length}`)
    }
    return Object.fromEntries(cells.map((cell, at) => [fields[at] ?? '', valueOf(fields[at] ?? '', cell)]))
  })
  return { rows, fields: fields.filter((name) => name !== '') }
}

const badRow = (number: number, problem: string) =>
  new UnreadableFile(number === 0 ? `header: ${problem}` : `row ${number}, row: ${problem}`)

function valueOf(field: string, cell: string): string | string[] {
  return Object.hasOwn(listLimits, field) && cell.trim() !== '' ? cell.split(';') : cell.trim()
}
