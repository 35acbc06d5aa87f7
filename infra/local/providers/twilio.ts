import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { faultGate, type ProviderEnv } from './fault-gate.ts'
import type { ProviderDeps } from './provider-deps.ts'
import { transact } from '../cloud/store.ts'
import { twilioSid } from './twilio-ids.ts'
import { openTwilioMessages, toResource, type TwilioMessage } from './twilio-messages.ts'
import { openOptOuts } from './twilio-opt-out.ts'
import { readMessageRequest, type AcceptedMessage } from './twilio-request.ts'
import { statusWebhook } from './twilio-webhooks.ts'

const day = 24 * 60 * 60_000
const messagesPath = '/2010-04-01/Accounts/:account/Messages.json'

/** Twilio's Messages resource: create, look up, list. Mount it where the SDK's `api.baseUrl` points. */
export function twilioSimulator(deps: ProviderDeps): Hono<ProviderEnv> {
  const { db, clock, secrets, ledger, webhooks, faults } = deps
  const messages = openTwilioMessages(db)
  const optOuts = openOptOuts(db)
  const app = new Hono<ProviderEnv>()

  app.use('/2010-04-01/*', async (c, next) => {
    const expected = Buffer.from(`${secrets.twilioAccountSid}:${secrets.twilioAuthToken}`).toString('base64')
    if (c.req.header('authorization') !== `Basic ${expected}`) return refuse(c, 401, 20003, 'Authenticate')
    return next()
  })
  app.use(
    '/2010-04-01/*',
    faultGate(faults, 'twilio', {
      tooMany: (c) => refuse(c, 429, 20429, 'Too Many Requests'),
      failed: (c) => refuse(c, 500, 20500, 'An internal server error has occurred'),
    }),
  )
  app.use('/2010-04-01/Accounts/:account/*', (c, next) =>
    c.req.param('account') === secrets.twilioAccountSid ? next() : Promise.resolve(notFound(c)),
  )

  app.post(messagesPath, async (c) => {
    const form = new URLSearchParams(await c.req.text())
    const request = readMessageRequest(form, secrets, optOuts, deps.contentTemplates ?? {})
    if ('code' in request) return refuse(c, request.status, request.code, request.message)
    const message = accept(request)
    webhooks.tick()
    return c.json(
      {
        ...toResource(
          { ...message, status: request.from === null ? 'accepted' : 'queued', errorCode: null },
          secrets.twilioAccountSid,
        ),
        date_sent: null,
        from: request.from === null ? null : toResource(message, secrets.twilioAccountSid).from,
      },
      201,
    )
  })

  app.get(messagesPath, (c) => c.json(page(new URL(c.req.url).searchParams)))

  app.get('/2010-04-01/Accounts/:account/Messages/:file', (c) => {
    const message = messages.get(c.req.param('file').replace(/\.json$/, ''))
    return message === null ? notFound(c) : c.json(toResource(message, secrets.twilioAccountSid))
  })

  // Hono ignores the notFound handler of an app that is mounted in another.
  app.all('*', notFound)

  /** Stores the message, its place in the ledger and its callbacks in one transaction. */
  function accept(request: AcceptedMessage): TwilioMessage {
    const now = clock.now()
    const end = outcomeOf(request, now)
    const message: TwilioMessage = {
      sid: twilioSid(request.numMedia > 0 ? 'MM' : 'SM'),
      direction: 'outbound-api',
      channel: request.channel,
      from: secrets.twilioFrom,
      to: request.to,
      body: request.body,
      numMedia: request.numMedia,
      numSegments: request.numSegments,
      status: end.status,
      errorCode: end.errorCode,
      messagingServiceSid: request.from === null ? secrets.twilioMessagingServiceSid : null,
      statusCallback: request.statusCallback,
      at: now,
      updatedAt: now,
    }
    const callbacks = [...(end.status === 'failed' ? [] : ['sent']), end.status].map((status) =>
      statusWebhook(message, status, status === end.status ? end.errorCode : null, secrets.twilioAccountSid),
    )
    transact(db, () => {
      messages.add(message)
      ledger.append({
        id: message.sid,
        channel: message.channel,
        from: message.from,
        to: message.to,
        subject: null,
        body: message.body,
        html: null,
        template: request.contentSid,
        at: new Date(now).toISOString(),
        status: message.status,
        ...(message.channel === 'sms' ? { segments: message.numSegments } : {}),
      })
      for (const callback of callbacks) if (callback !== null) webhooks.enqueue(callback)
    })
    return message
  }

  function outcomeOf(request: AcceptedMessage, now: number): { status: string; errorCode: number | null } {
    if (request.channel === 'whatsapp' && request.contentSid === null) {
      const spokeAt = messages.lastInboundAt(request.to)
      if (spokeAt === null || now - spokeAt > day) return { status: 'failed', errorCode: 63016 }
    }
    // Numbers that end so are the simulator's unreachable handsets.
    if (request.to.endsWith('0009')) return { status: 'undelivered', errorCode: 30003 }
    return { status: 'delivered', errorCode: null }
  }

  function page(query: URLSearchParams) {
    const size = Math.min(Math.max(Number(query.get('PageSize') ?? 50) || 50, 1), 1000)
    const number = Math.max(Number(query.get('Page') ?? 0) || 0, 0)
    const found = messages.list(readFilter(query))
    const shown = found.slice(number * size, (number + 1) * size)
    const uri = (at: number) => {
      const params = new URLSearchParams(query)
      params.set('PageSize', String(size))
      params.set('Page', String(at))
      return `/2010-04-01/Accounts/${secrets.twilioAccountSid}/Messages.json?${params}`
    }
    return {
      end: number * size + Math.max(shown.length - 1, 0),
      first_page_uri: uri(0),
      messages: shown.map((message) => toResource(message, secrets.twilioAccountSid)),
      next_page_uri: found.length > (number + 1) * size ? uri(number + 1) : null,
      page: number,
      page_size: size,
      previous_page_uri: number > 0 ? uri(number - 1) : null,
      start: number * size,
      uri: uri(number),
    }
  }

  return app
}

function readFilter(query: URLSearchParams): Parameters<ReturnType<typeof openTwilioMessages>['list']>[0] {
  const instant = (name: string) => {
    const ms = Date.parse(query.get(name) ?? '')
    return Number.isNaN(ms) ? undefined : ms
  }
  const on = instant('DateSent')
  const from = instant('DateSent>') ?? on
  const until = instant('DateSent<') ?? (on === undefined ? undefined : on + day - 1)
  const to = query.get('To')
  const sender = query.get('From')
  return {
    ...(to === null ? {} : { to }),
    ...(sender === null ? {} : { from: sender }),
    ...(from === undefined ? {} : { sentFrom: from }),
    ...(until === undefined ? {} : { sentUntil: until }),
  }
}

function notFound(c: Context): Response {
  return refuse(c, 404, 20404, 'The requested resource was not found')
}

function refuse(c: Context, status: number, code: number, message: string): Response {
  return c.json({ code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status }, toStatus(status))
}

function toStatus(status: number): ContentfulStatusCode {
  switch (status) {
    case 401:
    case 404:
    case 429:
    case 500:
      return status
    default:
      return 400
  }
}
