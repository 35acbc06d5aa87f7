import { Drawing, paths } from './icon.tsx'

const all = {
  ...paths,
  search: 'm21 21-4.3-4.3M19 11a8 8 0 1 1-16 0 8 8 0 0 1 16 0Z',
  gift: 'M20 12v9H4v-9M2 7h20v5H2zm10 14V7m0 0s-1-5-4.5-5a2.5 2.5 0 0 0 0 5H12Zm0 0s1-5 4.5-5a2.5 2.5 0 0 1 0 5H12Z',
  spark: 'M12 3v4m0 10v4m9-9h-4M7 12H3m15.4-6.4-2.9 2.9m-7 7-2.9 2.9m12.8 0-2.9-2.9m-7-7L5.6 5.6',
  chat: 'M21 12a8 8 0 0 1-11.6 7.1L4 20.5l1.4-5.1A8 8 0 1 1 21 12Z',
  bell: 'M18 8.5a6 6 0 1 0-12 0c0 7-3 8-3 8h18s-3-1-3-8ZM13.7 20.5a2 2 0 0 1-3.4 0',
  link: 'm10 14 4-4m-5.5 1.5-3 3a4 4 0 0 0 5.7 5.7l3-3m-.4-7.4 3-3a4 4 0 0 0-5.7-5.7l-3 3',
  down: 'm6 9.5 6 6 6-6',
} as const

export type IconName = keyof typeof all

/** The icons of every screen but the invitation, which opens first and loads none of these. */
export function Icon({ name, class: look }: { name: IconName; class?: string }) {
  return <Drawing path={all[name]} {...(look === undefined ? {} : { class: look })} />
}
