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

// A folder below functions/queue or functions/schedule holds what handlers are made of; below functions/http, handlers.
test('no handler is left unwired', () => {
  const handlers = globSync(['functions/http/*/*.ts', 'functions/queue/*.ts', 'functions/schedule/*.ts'], { cwd: root })
  expect(handlers.filter((file) => !file.endsWith('.test.ts') && !files.includes(file))).toEqual([])
})

test('every worker listens to domain events of the catalogue, and to none twice', () => {
  expect(workers.filter(({ on }) => on.length === 0 || twice(on).length > 0)).toEqual([])
  expect(workers.flatMap(({ on }) => on).filter((name) => !Object.hasOwn(domainEvents, name))).toEqual([])
})

test('every domain event is first said by a function that is wired', () => {
  const slugs = functions.map(({ slug }) => slug)
  const emitters = Object.values(domainEvents).map(({ emitter }) => emitter)
  expect(emitters.filter((emitter) => !slugs.includes(emitter))).toEqual([])
})

test('slugs and routes are unique', () => {
  expect(twice(functions.map(({ slug }) => slug))).toEqual([])
  // Two routes that differ only in a parameter's name are one to API Gateway.
  expect(twice(routes.map(({ method, path }) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`))).toEqual([])
})

test('every route is under /api or /webhooks and names its parameters once', () => {
  for (const { path } of routes) expect(path).toMatch(/^\/(api|webhooks)(\/([a-z-]+|\{[a-zA-Z]+\}))+$/)
  expect(routes.filter(({ path }) => twice(path.match(/\{\w+\}/g) ?? []).length > 0)).toEqual([])
})

test('times and tries are within what AWS allows and advises', () => {
  expect(functions.filter(({ timeoutSeconds }) => timeoutSeconds > 900)).toEqual([])
  for (const worker of workers) {
    expect(visibilityTimeoutSeconds(worker)).toBeGreaterThanOrEqual(6 * worker.timeoutSeconds)
    expect(visibilityTimeoutSeconds(worker)).toBeLessThanOrEqual(43_200)
    // SQS event sources take a maximum concurrency of 2 or more.
    expect(worker.concurrency).toBeGreaterThanOrEqual(2)
  }
  // A rate's run ends before the next one begins.
  const overlaps = schedules.filter(({ everySeconds = Infinity, timeoutSeconds }) => timeoutSeconds >= everySeconds)
  expect(overlaps).toEqual([])
  expect([...workers, ...schedules].filter(({ whenItBreaks }) => whenItBreaks === '')).toEqual([])
  expect(maxReceives).toBeGreaterThanOrEqual(3)
  expect(twice(table.indexes.map(({ name }) => name))).toEqual([])
})
