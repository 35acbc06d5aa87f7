import BaseTwilio from 'twilio/lib/base/BaseTwilio.js'
import Domain from 'twilio/lib/base/Domain.js'
import Version from 'twilio/lib/base/Version.js'
import type V2010 from 'twilio/lib/rest/api/V2010.js'
import { MessageListInstance } from 'twilio/lib/rest/api/v2010/account/message.js'
import * as z from 'zod'
import type { SendOutcome, TextSender } from '#core/ports.ts'
import { environment, secret } from '#functions/shell/settings.ts'

// The deep parts: the whole package costs 294 ms of a cold start. No retries of its own, because after anything but a 429
// the text may have been accepted, and Twilio takes no idempotency key.
function messages() {
  const sid = secret('TwilioAccountSid')
  const client = new BaseTwilio.Client(sid, secret('TwilioAuthToken'), {
    accountSid: sid,
    autoRetry: false,
    timeout: 10_000,
  })
  const api = new Version.default(
    new Domain.default(client, environment().TWILIO_BASE_URL ?? 'https://api.twilio.com'),
    '2010-04-01',
  )
  if (!isV2010(api)) throw new TypeError('not a version of the API')
  return MessageListInstance(api, sid)
}

// V2010 is a Version with a getter for each of Twilio's 40 resources, half a megabyte of them; messages use none of it.
function isV2010(version: InstanceType<typeof Version.default>): version is InstanceType<typeof V2010.default> {
  return version instanceof Version.default
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
  // Our credentials are wrong: it took nothing, and what waits goes out once they are right.
  if (status === 401 || status === 403) return { outcome: 'throttled', retryAfterMs: 60_000 }
  if (status === 408) return { outcome: 'unclear' }
  if (status >= 400 && status < 500) return { outcome: 'rejected', code: `twilio-${code ?? status}` }
  return { outcome: 'unclear' }
}
