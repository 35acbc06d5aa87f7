// Pages are built once and read what they show from the path: /rsvp/<token> is the file /rsvp/view/index.html. The same
// function answers on one machine and, as text, in CloudFront: it must stay free of imports.

/** Pages that stand for any path of their shape; `*` is one part. The first match counts. */
const pages: readonly (readonly [shape: string, page: string])[] = [
  ['/rsvp/*', '/rsvp/view'],
  ['/rsvp/*/*', '/rsvp/view'],
  ['/r/*', '/r/view'],
  ['/matches/*', '/matches/view'],
  ['/preferences/*', '/preferences/view'],
  ['/events/new', '/events/new'],
  ['/events/*', '/events/view'],
  ['/events/*/*', '/events/view'],
]

const fits = (shape: string[], parts: string[]) =>
  shape.length === parts.length && shape.every((part, at) => (part === '*' ? parts[at] !== '' : part === parts[at]))

/** The file of the built site that answers `path` (no query). Paths with a file ending are left alone. */
export function rewrite(path: string): string {
  const trimmed = path.endsWith('/') ? path.slice(0, -1) : path
  const parts = trimmed.split('/')
  const page = pages.find(([shape]) => fits(shape.split('/'), parts))?.[1]
  if (page !== undefined) return `${page}/index.html`
  const last = parts.at(-1) ?? ''
  return last.includes('.') ? path : `${trimmed}/index.html`
}
