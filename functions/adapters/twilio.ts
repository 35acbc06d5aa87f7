import BaseTwilio from 'twilio/lib/base/BaseTwilio.js'
import ApiBase from 'twilio/lib/rest/ApiBase.js'
import * as z from 'zod'
import type { SendOutcome, TextSender } from '#core/ports.ts'
import { environment, secret } from '#functions/shell/settings.ts'

// The deep parts: the whole package costs 294 ms of a cold start. No retries of its own, because after anything but a 429
// the text may have been accepted, and Twilio takes no idempotency key.
function messages() {
  const sid = secret('TwilioAccountSid')
  const client = new BaseTwilio.Client(sid, secret('TwilioAuthToken'), { accountSid: sid, autoRetry: false, timeout: 10_000 })
  const api = new ApiBase(client)
  const { TWILIO_BASE_URL } = environment()
  if (TWILIO_BASE_URL !== undefined) api.baseUrl = TWILIO_BASE_URL
  return api.v2010.accounts(sid).messages
}

let list: ReturnType<typeof messages> | undefined

export const twilio: TextSender = {
  async send({ to, body, noticeId }) {
    list ??= messages()
    try {
      const { sid } = await list.create({
        to,
        body,
        messagingServiceSid: secret('TwilioMessagingServiceSid'),
        // The one place where Twilio keeps our name for the text and tells it back.
        statusCallback: `${environment().PUBLIC_URL}/webhooks/twilio/status?notice=${noticeId}`,
      })
      return sid ? { outcome: 'accepted', providerId: sid } : { outcome: 'unclear' }
    } catch (error) {
      return readFailure(error)
    }
  },

  async find({ to, containing, since }) {
    list ??= messages()
    // Twilio's log counts in whole seconds of its own clock.
    const dateSentAfter = new Date(Math.floor(Date.parse(since) / 1000) * 1000 - 1000)
    const found = await list.list({ to, dateSentAfter, limit: 100 })
    return found.find((message) => message.body.includes(containing))?.sid
  },
}

const RestFailure = z.object({ status: z.int(), code: z.union([z.int(), z.string()]).nullish() })

function readFailure(error: unknown): SendOutcome {
  const read = RestFailure.safeParse(error)
  if (!read.success) return { outcome: 'unclear' }
  const { status, code } = read.data
  if (status === 429) return { outcome: 'throttled', retryAfterMs: 1_000 }
  if (status >= 400 && status < 500) return { outcome: 'rejected', code: `twilio-${code ?? status}` }
  return { outcome: 'unclear' }
}
