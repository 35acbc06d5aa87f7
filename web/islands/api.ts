/** What the API says when it cannot do something: the seed's shape, plus the status. */
export interface Refused {
  status: number
  error: string
  code: string
  retryable: boolean
  details?: unknown
  /** Said with 429 and 503: how long to wait. */
  retryAfterSeconds?: number
}

/** One call of the API: its answer, or why not. It never throws; a dead network is a refusal worth trying again. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; refused: Refused }

const offline: Refused = { status: 0, error: '', code: 'OFFLINE', retryable: true }

/** The API answers within 30 s; a network that swallowed the request must not leave a page waiting for ever. */
const patienceMs = 35_000

/** `keepalive` lets a call outlive its page (bodies up to 64 KiB). */
export async function call<T>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
  options: { keepalive?: boolean } = {},
): Promise<Outcome<T>> {
  try {
    const response = await fetch(path, {
      method,
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patienceMs),
      ...options,
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const answer = text === '' ? undefined : JSON.parse(text)
    return response.ok
      ? { ok: true, value: answer }
      : { ok: false, refused: { ...answer, ...waitOf(response), status: response.status } }
  } catch {
    return { ok: false, refused: offline }
  }
}

function waitOf(response: Response): Pick<Refused, 'retryAfterSeconds'> {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) ? { retryAfterSeconds: seconds } : {}
}
