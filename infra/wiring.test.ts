import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { domainEvents } from '#core/domain-events.ts'
import { functions, maxReceives, routes, schedules, table, visibilityTimeoutSeconds, workers } from './wiring.ts'

const root = join(import.meta.dirname, '..')
const files = functions.map(({ file }) => file)
const twice = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at)

test('every handler that is wired exists', () => {
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
})

// A folder below functions/queue or functions/schedule holds what its handler is made of; in functions/http it holds handlers.
test('no handler is left unwired', () => {
  const handlers = globSync(['functions/http/*/*.ts', 'functions/queue/*.ts', 'functions/schedule/*.ts'], { cwd: root })
  expect(handlers.filter((file) => !file.endsWith('.test.ts') && !files.includes(file))).toEqual([])
})

test('every worker listens to domain events of the catalogue, and to none twice', () => {
  for (const { slug, on } of workers) {
    expect(on.filter((name) => !Object.hasOwn(domainEvents, name)), slug).toEqual([])
    expect(twice(on), slug).toEqual([])
    expect(on.length, slug).toBeGreaterThan(0)
  }
})

test('every domain event is first said by a function that is wired', () => {
  const slugs = functions.map(({ slug }) => slug)
  expect(Object.values(domainEvents).map(({ emitter }) => emitter).filter((emitter) => !slugs.includes(emitter))).toEqual([])
})

test('slugs and routes are unique', () => {
  expect(twice(functions.map(({ slug }) => slug))).toEqual([])
  // Two routes that differ only in a parameter's name are one to API Gateway.
  expect(twice(routes.map(({ method, path }) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`))).toEqual([])
})

test('every route is under /api or /webhooks and names its parameters once', () => {
  for (const { path } of routes) {
    expect(path).toMatch(/^\/(api|webhooks)(\/([a-z-]+|\{[a-zA-Z]+\}))+$/)
    expect(twice(path.match(/\{\w+\}/g) ?? []), path).toEqual([])
  }
})

test('times and tries are within what AWS allows and advises', () => {
  for (const { slug, timeoutSeconds } of functions) expect(timeoutSeconds, slug).toBeLessThanOrEqual(900)
  for (const worker of workers) {
    expect(visibilityTimeoutSeconds(worker), worker.slug).toBeGreaterThanOrEqual(6 * worker.timeoutSeconds)
    expect(visibilityTimeoutSeconds(worker), worker.slug).toBeLessThanOrEqual(43_200)
    // SQS event sources take a maximum concurrency of 2 or more.
    expect(worker.concurrency, worker.slug).toBeGreaterThanOrEqual(2)
    expect(worker.whenItBreaks, worker.slug).not.toBe('')
  }
  for (const { slug, everySeconds, timeoutSeconds } of schedules) {
    if (everySeconds !== undefined) expect(timeoutSeconds, slug).toBeLessThan(everySeconds)
  }
  expect(maxReceives).toBeGreaterThanOrEqual(3)
  expect(twice(table.indexes.map(({ name }) => name))).toEqual([])
})
