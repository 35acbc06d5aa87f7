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
  help: { eventName?: string | undefined; contact: string }
}
export type TextPurpose = keyof TextData

type Renderers = { [P in TextPurpose]: (data: TextData[P], messages: Messages['text']) => string }

const renderers: Renderers = {
  'rsvp-reminder': (data, texts) =>
    guestText(data, texts, (event) => texts.rsvpReminder[data.variant](event, data.deadline, data.link)),
  reveal: (data, texts) => guestText(data, texts, (event) => texts.reveal(event, data.link)),
  'event-reminder': (data, texts) =>
    guestText(data, texts, (event) => texts.eventReminder(event, data.start, data.link)),
  help: ({ eventName, contact }, texts) => {
    const name = eventName ?? ''
    const full = (event: string) => texts.help(event, gsmText(contact))
    const fits = gsmLength(full(texts.unnamedEvent)) <= segmentSeptets
    return fitted(name, texts, fits ? full : (event) => texts.helpShort(event, gsmText(contact)))
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
