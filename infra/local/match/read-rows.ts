import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import * as z from 'zod'

/** A file that is no list of people at all; one line. */
export class UnreadableFile extends Error {}

/** The rows of a JSON array, or of a CSV file with a header. @throws UnreadableFile */
export function readRows(file: string): unknown[] {
  const text = readText(file).replace(/^\uFEFF/, '')
  return /^\s*[[{]/.test(text) ? jsonRows(file, text) : csvRows(file, text)
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new UnreadableFile(`${file} cannot be read`)
  }
}

function jsonRows(file: string, text: string): unknown[] {
  try {
    return z.array(z.unknown()).parse(JSON.parse(text))
  } catch {
    throw new UnreadableFile(`${file} holds no JSON array of people`)
  }
}

function csvRows(file: string, text: string): unknown[] {
  const { data, errors, meta } = Papa.parse<unknown>(text, { header: true, skipEmptyLines: 'greedy' })
  // One column has nothing to separate.
  const [problem] = errors.filter(({ code }) => code !== 'UndetectableDelimiter')
  if (problem !== undefined) throw new UnreadableFile(`row ${(problem.row ?? 0) + 1}, row: ${problem.message}`)
  if (!(meta.fields ?? []).includes('id')) throw new UnreadableFile(`${file} has no column id`)
  return data
}
