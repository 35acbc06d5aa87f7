import { expect, test } from 'vitest'
import { initialsOf, workOf } from './card-face.ts'

test.each([
  ['Ana Ruiz', 'AR'],
  ['ana maria de la ruiz', 'AR'],
  ['Cher', 'C'],
  ['  ', ''],
  ['李 小龙', '李小'],
  ['𝒜na 𝓑en', '𝒜𝓑'],
])('%s has the initials %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})

test.each([
  [{ role: 'CEO', company: 'Fernway' }, 'CEO, Fernway'],
  [{ role: null, company: 'Fernway' }, 'Fernway'],
  [{ role: 'CEO', company: '' }, 'CEO'],
  [{ role: null, company: null }, ''],
])('%o works as %s', (face, work) => {
  expect(workOf(face)).toBe(work)
})
