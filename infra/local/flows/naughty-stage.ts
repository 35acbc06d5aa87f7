import { expect } from 'vitest'
import * as z from 'zod'
import { type Field, asKept, naughty } from './naughty-strings.ts'
import { beginning, refusalOf, scene, send } from './scene.ts'
import { linkToken, testSecrets } from './signing.ts'
import { type TestSystem, startForTest } from './start.ts'

export const Row = z.record(z.string(), z.unknown())
export const Items = z.object({ items: z.array(Row) })

/** An organizer, and a published event with twelve guests who may answer: each of them 120 times an hour. */
export async function naughtyStage() {
  const system: TestSystem = await startForTest(testSecrets)
  await system.advance(beginning)
  const host = await scene(system).organizer('olive@example.org')
  await host.put('/api/organizer', { name: 'Olive Hart', postalAddress: '1 Main Street' })
  const cookie = await scene(system).session('olive@example.org')
  const eventId = await scene(system).event(host, { capacity: 20_000, rsvpDeadline: null })
  const crowd = Array.from({ length: 12 }, (_, at) => ({ email: `saver${at}@example.org`, firstName: 'Saver' }))
  const guestIds = (await scene(system).guests(host, eventId, crowd)).map(({ id }) => id)
  await host.post(`/api/events/${eventId}/publish`)
  const tokens = await Promise.all(guestIds.map((attendeeId) => linkToken({ eventId, attendeeId })))
  for (const token of tokens) await system.visitor().post(`/api/rsvp/${token}/respond`, { status: 'MAYBE' })

  const call = (method: string, path: string, body?: unknown) =>
    send(system, method, path, { headers: { cookie }, body })
  const read = async <T>(path: string, shape: z.ZodType<T>): Promise<T> =>
    shape.parse(JSON.parse((await call('GET', path)).text))
  return { system, eventId, guestIds, tokens, call, read }
}

export async function inLanes<T>(items: readonly T[], lanes: number, act: (item: T, lane: number) => Promise<void>) {
  const queue = items.values()
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      for (const item of queue) await act(item, lane)
    }),
  )
}

/** Each text that each field refuses, sent alone. */
export async function refuses(
  fields: Record<string, Field>,
  put: (body: object) => ReturnType<typeof send>,
): Promise<void> {
  for (const [name, field] of Object.entries(fields)) {
    for (const text of naughty.filter((one) => asKept(field, one) === undefined)) {
      const { status, text: said } = await put({ [name]: text })
      expect([name, text, status, refusalOf(said).retryable]).toEqual([name, text, 400, false])
    }
  }
}
