import { expect, test } from 'vitest'
import { readRoute, tabPath, tabs } from './route.ts'

test.each([
  ['/events/evt_1', { eventId: 'evt_1', tab: 'overview' }],
  ['/events/evt_1/', { eventId: 'evt_1', tab: 'overview' }],
  ['/events/evt_1/matches', { eventId: 'evt_1', tab: 'matches' }],
  ['/events/evt_1/nonsense', undefined],
  ['/events/evt_1/guests/more', undefined],
  ['/events', undefined],
])('%s', (path, route) => {
  expect(readRoute(path)).toEqual(route)
})

test('each tab has a path that leads back to it', () => {
  for (const tab of tabs) expect(readRoute(tabPath('evt_1', tab))).toEqual({ eventId: 'evt_1', tab })
})
