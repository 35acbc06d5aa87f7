import type { AttendeeView } from '#core/attendee/attendee-view.ts'
import type { MaySend, SkipReason } from '#core/notice/may-send.ts'
import type { Channel } from '#core/person/consent.ts'

/** One line of a dry run, as the API answers it. */
export interface Preview {
  attendeeId: string
  channel: Channel
  decision: MaySend
}

type Guest = Pick<AttendeeView, 'id' | 'firstName' | 'lastName' | 'rsvpStatus' | 'questionnaireCompletedAt'>
export type ManualPurpose = 'invitation' | 'rsvp-reminder' | 'reveal' | 'event-reminder'

/** Why a guest gets nothing, as a key of the sentences; what the rule calls "not in the audience" is told apart. */
export type Why =
  Exclude<SkipReason, 'not-in-audience'> | 'declined' | 'answered' | 'all-done' | 'no-answer' | 'no-approved-match'

export interface SendPreview {
  gets: { guest: Guest; channels: Channel[] }[]
  waits: { guest: Guest; channel: Channel; until: string }[]
  not: { why: Why; guests: Guest[] }[]
}

/** A dry run by guest: who gets it and how, who gets it later, and who not, by reason. Removed guests are left out. */
export function sendPreview(purpose: ManualPurpose, items: readonly Preview[], guests: readonly Guest[]): SendPreview {
  const preview: SendPreview = { gets: [], waits: [], not: [] }
  for (const guest of guests) {
    const own = items.filter(({ attendeeId }) => attendeeId === guest.id)
    const channels = own.filter(({ decision }) => decision.outcome === 'send').map(({ channel }) => channel)
    if (channels.length > 0) preview.gets.push({ guest, channels })
    for (const { channel, decision } of own) {
      if (decision.outcome === 'wait') preview.waits.push({ guest, channel, until: decision.until })
    }
    if (own.length > 0 && own.every(({ decision }) => decision.outcome === 'skip'))
      addNot(preview, whyOf(purpose, guest, own), guest)
  }
  return preview
}

function addNot({ not }: SendPreview, why: Why, guest: Guest) {
  const group = not.find((entry) => entry.why === why)
  if (group === undefined) not.push({ why, guests: [guest] })
  else group.guests.push(guest)
}

/** E-mail goes to everybody, so its reason says most; a text's is often only that there is no number. */
function whyOf(purpose: ManualPurpose, guest: Guest, own: readonly Preview[]): Why {
  const skips = own.flatMap(({ channel, decision }) =>
    decision.outcome === 'skip' ? [{ channel, reason: decision.reason }] : [],
  )
  const reason = (skips.find(({ channel }) => channel === 'email') ?? skips[0])?.reason ?? 'no-address'
  return reason === 'not-in-audience' ? outside(purpose, guest) : reason
}

function outside(purpose: ManualPurpose, guest: Guest): Why {
  if (guest.rsvpStatus === 'DECLINED') return 'declined'
  switch (purpose) {
    case 'invitation':
      return 'answered'
    case 'rsvp-reminder':
      return 'all-done'
    case 'reveal':
      return guest.rsvpStatus === 'PENDING' ? 'no-answer' : 'no-approved-match'
    case 'event-reminder':
      return 'no-answer'
  }
}
