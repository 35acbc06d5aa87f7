export const tabs = ['overview', 'guests', 'questions', 'vocabulary', 'outlook', 'matches', 'seating', 'edit'] as const
export type Tab = (typeof tabs)[number]

/** `/events/evt_1/guests` -> its event and tab; undefined when there is no such page. */
export function readRoute(pathname: string): { eventId: string; tab: Tab } | undefined {
  const [root, eventId, tab = 'overview', ...more] = pathname.split('/').filter((part) => part !== '')
  const known = tabs.find((one) => one === tab)
  if (root !== 'events' || eventId === undefined || known === undefined || more.length > 0) return undefined
  return { eventId, tab: known }
}

export const tabPath = (eventId: string, tab: Tab): string =>
  tab === 'overview' ? `/events/${eventId}` : `/events/${eventId}/${tab}`
