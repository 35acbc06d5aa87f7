const paths = {
  calendar: 'M8 2v4m8-4v4M3 10h18M5 4h14a2 2 0 0 1 2 2v13a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2Z',
  pin: 'M12 21s-7-5.7-7-11a7 7 0 1 1 14 0c0 5.3-7 11-7 11Zm0-8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  person: 'M20 21a8 8 0 0 0-16 0m12-13a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  search: 'm21 21-4.3-4.3M19 11a8 8 0 1 1-16 0 8 8 0 0 1 16 0Z',
  gift: 'M20 12v9H4v-9M2 7h20v5H2zm10 14V7m0 0s-1-5-4.5-5a2.5 2.5 0 0 0 0 5H12Zm0 0s1-5 4.5-5a2.5 2.5 0 0 1 0 5H12Z',
  spark: 'M12 3v4m0 10v4m9-9h-4M7 12H3m15.4-6.4-2.9 2.9m-7 7-2.9 2.9m12.8 0-2.9-2.9m-7-7L5.6 5.6',
  chat: 'M21 12a8 8 0 0 1-11.6 7.1L4 20.5l1.4-5.1A8 8 0 1 1 21 12Z',
  bell: 'M18 8.5a6 6 0 1 0-12 0c0 7-3 8-3 8h18s-3-1-3-8ZM13.7 20.5a2 2 0 0 1-3.4 0',
  link: 'm10 14 4-4m-5.5 1.5-3 3a4 4 0 0 0 5.7 5.7l3-3m-.4-7.4 3-3a4 4 0 0 0-5.7-5.7l-3 3',
  clock: 'M12 7v5l3 2m6-2a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  down: 'm6 9.5 6 6 6-6',
  close: 'm6 6 12 12M18 6 6 18',
} as const

export type IconName = keyof typeof paths

export function Icon({ name, class: look = 'size-5' }: { name: IconName; class?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      class={`shrink-0 ${look}`}
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  )
}
