import { safeLine } from '../person/person-name.ts'
import type { ReminderVariant } from './audience.ts'
import { gsmCut, gsmLength, gsmText, segmentSeptets } from './gsm-text.ts'
import { type Messages, messagesEn } from './messages-en.ts'

export interface TextContent {
  body: string
}

interface GuestText {
  eventName: string
  /** A short link: `https://host/r/<22 characters>`. */
  link: string
  /** The first text a number ever gets says how to stop, whatever it costs the event's name. */
  first: boolean
}

/** What each text is written from. */
export interface TextData {
  'rsvp-reminder': GuestText & { variant: ReminderVariant; deadline?: string | undefined }
  reveal: GuestText
  'event-reminder': GuestText & { start: string }
  'event-changed': GuestText & { start: string }
  'event-cancelled': GuestText & { start: string }
  /** The event when it can only be one, the organizer when it can only be theirs. */
  help: { eventName?: string | undefined; organizerName?: string | undefined; contact: string }
}
export type TextPurpose = keyof TextData

type Renderers = { [P in TextPurpose]: (data: TextData[P], messages: Messages['text']) => string }

const renderers: Renderers = {
  'rsvp-reminder': (data, texts) =>
    guestText(data, texts, (event) => texts.rsvpReminder[data.variant](event, data.deadline, data.link)),
  reveal: (data, texts) => guestText(data, texts, (event) => texts.reveal(event, data.link)),
  'event-reminder': (data, texts) =>
    guestText(data, texts, (event) => texts.eventReminder(event, data.start, data.link)),
  'event-changed': (data, texts) => guestText(data, texts, (event) => texts.eventChanged(event, data.start, data.link)),
  'event-cancelled': (data, texts) =>
    guestText(data, texts, (event) => texts.eventCancelled(event, data.start, data.link)),
  help: ({ eventName = '', organizerName = '', contact }, texts) => {
    const full = (event: string) => texts.help(event, gsmText(contact))
    const short = (event: string) => texts.helpShort(event, gsmText(contact))
    const fits = (body: string) => gsmLength(body) <= segmentSeptets
    const [event, organizer] = [eventName, organizerName].map((name) => gsmText(safeLine(name, 100)))
    const both = organizer ? texts.eventBy(event ?? '', organizer) : (event ?? '')
    // Whose event it is says more than what messages cost.
    const whole = [full, short].map((render) => render(both)).find(fits)
    if (both !== '' && whole !== undefined) return whole
    return fitted(eventName, texts, fits(full(texts.unnamedEvent)) ? full : short)
  },
}

/** The text of a notice, in one SMS segment: a long event name is cut, a link never. Only a very long host needs two. */
export function textFor<P extends TextPurpose>(
  purpose: P,
  data: TextData[P],
  messages: Messages = messagesEn,
): TextContent {
  return { body: renderers[purpose](data, messages.text) }
}

function guestText(data: GuestText, texts: Messages['text'], render: (event: string) => string): string {
  const withStop = (event: string) => `${render(event)}${texts.stop}`
  const whole = gsmText(safeLine(data.eventName, 100))
  const fits = gsmLength(withStop(whole)) <= segmentSeptets
  return fitted(data.eventName, texts, data.first || fits ? withStop : render)
}

function fitted(eventName: string, texts: Messages['text'], render: (event: string) => string): string {
  const room = segmentSeptets - gsmLength(render(''))
  const name = gsmCut(gsmText(safeLine(eventName, 100)), Math.max(0, room))
  return render(name === '' ? texts.unnamedEvent : name)
}
