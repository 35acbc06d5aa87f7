const paths = {
  back: 'M15 5l-7 7 7 7',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  chat: 'M5 5h14v10H10l-5 4z',
  check: 'M5 13l4 4 10-10',
  chevron: 'M6 9l6 6 6-6',
  clock: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5l3 2',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M12 5v14M6 13l6 6 6-6',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  lock: 'M6 11h12v9H6zM9 11V7a3 3 0 016 0v4',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  note: 'M5 4h14v16H5zM8 9h8M8 13h5',
  person: 'M12 12a4 4 0 100-8 4 4 0 000 8zM4 21a8 8 0 0116 0',
  pin: 'M12 21s-7-6.5-7-12a7 7 0 0114 0c0 5.500-7 12-7 12zM12 11a2 2 0 100-4 2 2 0 000 4z',
  plus: 'M12 5v14M5 12h14',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  send: 'M4 12l16-8-6 16-3-7z',
  spark: 'M12 3l2 6 6 3-6 3-2 6-2-6-6-3 6-3z',
  trash: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13',
  up: 'M12 19V5M6 11l6-6 6 6',
  upload: 'M12 16V5M7 9l5-5 5 5M5 20h14',
  warning: 'M12 4l9 16H3zM12 10v4M12 17v.01',
} as const
export type IconName = keyof typeof paths

/** A sign beside words, never instead of them. */
export const Icon = ({ name, size = 'size-4' }: { name: IconName; size?: string }) => (
  <svg
    class={`${size} shrink-0`}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d={paths[name]} />
  </svg>
)
