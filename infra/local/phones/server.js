/** What a refused request says to people. */
class Refused extends Error {}

async function call(method, path, body) {
  const answer = await fetch(`/_local${path}`, {
    method,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const said = await answer.json().catch(() => ({}))
  if (!answer.ok) throw new Refused(said.error ?? `The system answered ${answer.status}.`)
  return said
}

const versions = new Map()

/** The items at `path`, or undefined when they are as they were at the last call. */
async function newer(path) {
  const known = versions.get(path)
  const answer = await fetch(`/_local${path}`, {
    cache: 'no-store',
    headers: known === undefined ? {} : { 'if-none-match': known },
  })
  if (answer.status === 304) return undefined
  if (!answer.ok) throw new Refused(`The system answered ${answer.status}.`)
  const { items } = await answer.json()
  versions.set(path, answer.headers.get('etag'))
  return items
}

const threadPath = (address) => `/threads/${encodeURIComponent(address)}`

export const server = {
  threads: () => newer('/threads'),
  lines: (address) => newer(threadPath(address)),
  /** The next look at this thread gets everything again. */
  forget: (address) => versions.delete(threadPath(address)),
  clock: async () => Date.parse((await call('GET', '/clock')).now),
  schedules: () => call('GET', '/schedules'),
  move: (change) => call('POST', '/clock', change),
  text: (channel, from, body) => call('POST', '/inbound', { channel, from, body }),
  deliver: (id, status, errorCode) => call('POST', '/deliver', { id, status, ...(errorCode === undefined ? {} : { errorCode }) }),
}
