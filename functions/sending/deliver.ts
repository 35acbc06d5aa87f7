import type { SendOutcome } from '#core/ports.ts'
import type { Notice } from '#core/notice/notice.ts'
import { safeName } from '#core/person/person-name.ts'
import { organizerName } from '#core/organizer/organizer.ts'
import { renderEmail } from '#functions/adapters/mail/email.tsx'
import { plainText } from '#functions/adapters/mail/plain-text.ts'
import { mail } from '#functions/adapters/resend.ts'
import { twilio } from '#functions/adapters/twilio.ts'
import { environment } from '#functions/shell/settings.ts'
import { mailContent } from './mail-content.ts'
import type { Situation } from './situation.ts'
import { textContent } from './text-content.ts'

export type Rendered = { send(): Promise<SendOutcome> }

/** Writes the message of a claimed notice from what is true now; undefined when there is nothing left to say. */
export async function render(notice: Notice, situation: Situation): Promise<Rendered | undefined> {
  const { address: to } = situation
  if (to === undefined) return undefined
  switch (notice.channel) {
    case 'sms': {
      const body = await textContent(notice, situation)
      return body === undefined ? undefined : { send: () => twilio.send({ to, body, noticeId: notice.id }) }
    }
    case 'email': {
      const content = await mailContent(notice, situation)
      if (content === undefined) return undefined
      const { subject, unsubscribeUrl } = content
      const html = renderEmail(content)
      const text = plainText(content)
      return {
        send: () =>
          mail.send({ to, fromName: sender(situation), subject, html, text, noticeId: notice.id, unsubscribeUrl }),
      }
    }
    case 'whatsapp':
      return undefined
  }
}

/** Who the mail says it is from; a typed name cannot break out of the header. */
function sender(situation: Situation): string {
  const { PLATFORM_NAME } = environment()
  const host = situation.kind === 'guest' ? safeName(organizerName(situation.organizer)) : ''
  const name = host === '' ? PLATFORM_NAME : `${host} via ${PLATFORM_NAME}`
  return name.replace(/["<>,;:\\()[\]@]/g, ' ').trim()
}
