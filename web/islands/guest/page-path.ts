/** The parts of a guest's page address: `/rsvp/<token>/matches` is `{ token, part: 'matches' }`. */
export function pagePath(pathname: string): { token: string; part: string } {
  const [, , token = '', part = ''] = pathname.split('/')
  return { token, part }
}

/** What the RSVP page shows, kept behind the `#` so that back, forward and reload work and no server sees it. */
export type Screen =
  | { name: 'invitation' }
  /** `alone`: one question only, and then back to the card. */
  | { name: 'question'; id: string; alone?: true }
  | { name: 'finish' }
  | { name: 'reading' }
  | { name: 'card' }
  | { name: 'edit' }

/** Undefined for a `#` that names no screen, such as the skip link's: the page stays where it is. */
export function screenOf(hash: string): Screen | undefined {
  const [name = '', id = '', alone] = hash.replace(/^#/, '').split('/')
  switch (name) {
    case '':
      return { name: 'invitation' }
    case 'question':
      return alone === 'alone' ? { name, id, alone: true } : { name, id }
    case 'finish':
    case 'reading':
    case 'card':
    case 'edit':
      return { name }
    default:
      return undefined
  }
}

export const hashOf = (screen: Screen): string => {
  if (screen.name === 'invitation') return ''
  return screen.name === 'question' ? `#question/${screen.id}${screen.alone ? '/alone' : ''}` : `#${screen.name}`
}
