import { Resend } from 'resend'
import type { MailSender } from '#core/ports.ts'
import { environment, secret } from '#functions/shell/settings.ts'

/** Resend has no timeout of its own. */
const timeoutMs = 10_000

let client: Resend | undefined
function resend(): Resend {
  const { RESEND_BASE_URL } = environment()
  client ??= new Resend(secret('ResendApiKey'), RESEND_BASE_URL === undefined ? {} : { baseUrl: RESEND_BASE_URL })
  return client
}

export const mail: MailSender = {
  async send({ to, fromName, subject, html, text, noticeId, unsubscribeUrl }) {
    const sending = resend().emails.send(
      {
        from: `${fromName} <${environment().MAIL_FROM}>`,
        to: [to],
        subject,
        html,
        text,
        tags: [{ name: 'notice', value: noticeId }],
        ...(unsubscribeUrl === undefined ? {} : { headers: oneClickUnsubscribe(unsubscribeUrl) }),
      },
      { idempotencyKey: noticeId },
    )
    // It never throws: a network failure comes back as an error without a status.
    const answer = await Promise.race([sending, afterTimeout()])
    if (answer === 'timeout') return { outcome: 'unclear' }
    const { data, error, headers } = answer
    if (error === null) return data === null ? { outcome: 'unclear' } : { outcome: 'accepted', providerId: data.id }
    const status = error.statusCode
    if (status === 429) return { outcome: 'throttled', retryAfterMs: (Number(headers?.['retry-after']) || 1) * 1_000 }
    // The key was used with other words: an earlier try was accepted, and the callback will tell.
    if (error.name === 'invalid_idempotent_request') return { outcome: 'unclear' }
    // Our key or sending domain is wrong: it took nothing, and what waits goes out once they are right.
    if (status === 401 || status === 403) return { outcome: 'throttled', retryAfterMs: 60_000 }
    // The same key is being worked on right now: its outcome will be known shortly.
    if (error.name === 'concurrent_idempotent_requests') return { outcome: 'throttled', retryAfterMs: 5_000 }
    return status !== null && status >= 400 && status < 500
      ? { outcome: 'rejected', code: `resend-${error.name}` }
      : { outcome: 'unclear' }
  },
}

/** RFC 8058: mail programs offer a button that posts there without opening a page. */
const oneClickUnsubscribe = (url: string) => ({
  'List-Unsubscribe': `<${url}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

function afterTimeout(): Promise<'timeout'> {
  return new Promise((resolve) => {
    setTimeout(() => resolve('timeout'), timeoutMs).unref()
  })
}
