import { safeLine, safeName } from '../person/person-name.ts'
import type { ReminderVariant } from './audience.ts'
import { type Messages, messagesEn } from './messages-en.ts'

/** An e-mail as the template needs it: plain text throughout, escaped where it is rendered. */
export interface EmailContent {
  subject: string
  preheader: string
  heading: string
  paragraphs: string[]
  button?: { label: string; url: string }
  list?: { title: string; items: { heading: string; lines: string[] }[] }
  footer: string[]
  /** For List-Unsubscribe; only mail to guests has one. */
  unsubscribeUrl?: string
}

export interface GuestEmail {
  event: { name: string; when: string; venueName: string; venueAddress: string }
  firstName: string
  organizer: { name: string; contact: string; postalAddress: string }
  links: { rsvp: string; preferences: string; unsubscribe: string }
}

export interface MatchLine {
  name: string
  role?: string | null
  company?: string | null
  why: readonly string[]
}

/** Who runs this M33T, for mail that no event's organizer sends. */
export interface Platform {
  name: string
  postalAddress: string
}

/** What each e-mail is written from; every time and date arrives as text in the event's zone (event-time.ts). */
export interface EmailData {
  'sign-in': { url: string; minutes: number; platform: Platform }
  invitation: GuestEmail & { deadline?: string | undefined }
  confirmation: GuestEmail & { rsvpStatus: 'CONFIRMED' | 'MAYBE' | 'DECLINED' }
  'rsvp-reminder': GuestEmail & { variant: ReminderVariant; deadline?: string | undefined }
  reveal: GuestEmail & { matches: readonly MatchLine[]; matchesUrl: string }
  'event-reminder': GuestEmail & { start: string }
  'event-changed': GuestEmail & { start: string }
  'event-cancelled': GuestEmail
  'delivery-alert': {
    eventName: string
    failedTexts: number
    failedEmails: number
    dashboardUrl: string
    platform: Platform
  }
  'no-matches': { eventName: string; guests: number; dashboardUrl: string; platform: Platform }
}
export type EmailPurpose = keyof EmailData

type Renderers = { [P in EmailPurpose]: (data: EmailData[P], messages: Messages['email']) => EmailContent }

const renderers: Renderers = {
  'sign-in': ({ url, minutes, platform }, { signIn, footer }) => ({
    subject: signIn.subject,
    preheader: signIn.preheader(minutes),
    heading: signIn.heading,
    paragraphs: signIn.paragraphs(minutes),
    button: { label: signIn.button, url },
    footer: [footer.whySignIn, footer.sender(platform.name, platform.postalAddress)],
  }),

  invitation: (data, messages) => {
    const { organizer, event } = names(data, messages)
    const { invitation } = messages
    return forGuest(data, messages, {
      subject: invitation.subject(organizer, event),
      preheader: invitation.preheader(data.event.when),
      heading: invitation.heading(event),
      paragraphs: [
        ...invitation.paragraphs(organizer, event),
        ...whenAndWhere(data, messages),
        ...by(data.deadline, invitation.answerBy),
      ],
      button: { label: invitation.button, url: data.links.rsvp },
    })
  },

  confirmation: (data, messages) => {
    const { event } = names(data, messages)
    const { confirmation } = messages
    const coming = data.rsvpStatus !== 'DECLINED'
    return forGuest(data, messages, {
      subject: confirmation.subject(data.rsvpStatus, event),
      preheader: confirmation.preheader(data.event.when),
      heading: confirmation.heading(data.rsvpStatus),
      paragraphs: [
        confirmation.said(data.rsvpStatus, event),
        ...(coming ? [...whenAndWhere(data, messages), confirmation.questionnaire] : []),
        confirmation.change,
      ],
      button: { label: confirmation.button(data.rsvpStatus), url: data.links.rsvp },
    })
  },

  'rsvp-reminder': (data, messages) => {
    const { organizer, event } = names(data, messages)
    const reminder = messages.rsvpReminder[data.variant]
    return forGuest(data, messages, {
      subject: reminder.subject(event),
      preheader: reminder.preheader,
      heading: reminder.heading,
      paragraphs: [
        reminder.paragraph(organizer, event),
        ...whenAndWhere(data, messages),
        ...(data.variant === 'answer' ? by(data.deadline, messages.rsvpReminder.answerBy) : []),
      ],
      button: { label: reminder.button, url: data.links.rsvp },
    })
  },

  reveal: (data, messages) => {
    const { event } = names(data, messages)
    const { reveal } = messages
    return forGuest(data, messages, {
      subject: reveal.subject(event),
      preheader: reveal.preheader,
      heading: reveal.heading,
      paragraphs: [reveal.paragraph(event), ...whenAndWhere(data, messages)],
      list: { title: reveal.listTitle, items: data.matches.map((match) => matchItem(match, reveal.work)) },
      button: { label: reveal.button, url: data.matchesUrl },
    })
  },

  'event-reminder': (data, messages) => {
    const { event } = names(data, messages)
    const { eventReminder } = messages
    return forGuest(data, messages, {
      subject: eventReminder.subject(event, data.start),
      preheader: eventReminder.preheader(line(data.event.venueName)),
      heading: eventReminder.heading(event),
      paragraphs: [eventReminder.paragraph(event), ...whenAndWhere(data, messages), eventReminder.change],
      button: { label: eventReminder.button, url: data.links.rsvp },
    })
  },

  'event-changed': (data, messages) => {
    const { organizer, event } = names(data, messages)
    const { eventChanged } = messages
    return forGuest(data, messages, {
      subject: eventChanged.subject(event, data.start),
      preheader: eventChanged.preheader(data.event.when),
      heading: eventChanged.heading,
      paragraphs: [eventChanged.paragraph(organizer, event), ...whenAndWhere(data, messages), eventChanged.change],
      button: { label: eventChanged.button, url: data.links.rsvp },
    })
  },

  'event-cancelled': (data, messages) => {
    const { organizer, event } = names(data, messages)
    const { eventCancelled } = messages
    return forGuest(data, messages, {
      subject: eventCancelled.subject(event),
      preheader: eventCancelled.preheader,
      heading: eventCancelled.heading,
      paragraphs: [
        eventCancelled.paragraph(organizer, event),
        eventCancelled.was(data.event.when, line(data.event.venueName)),
        eventCancelled.nothingToDo,
      ],
    })
  },

  'delivery-alert': ({ eventName, failedTexts, failedEmails, dashboardUrl, platform }, { deliveryAlert, footer }) => ({
    subject: deliveryAlert.subject(line(eventName)),
    preheader: deliveryAlert.preheader,
    heading: deliveryAlert.heading,
    paragraphs: [
      ...(failedTexts > 0 ? [deliveryAlert.texts(failedTexts)] : []),
      ...(failedEmails > 0 ? [deliveryAlert.emails(failedEmails)] : []),
      deliveryAlert.paragraph,
    ],
    button: { label: deliveryAlert.button, url: dashboardUrl },
    footer: [footer.whyAlert(line(eventName)), footer.sender(platform.name, platform.postalAddress)],
  }),

  'no-matches': ({ eventName, guests, dashboardUrl, platform }, { noMatches, footer }) => ({
    subject: noMatches.subject(line(eventName)),
    preheader: noMatches.preheader,
    heading: noMatches.heading,
    paragraphs: [noMatches.guests(guests), noMatches.paragraph],
    button: { label: noMatches.button, url: dashboardUrl },
    footer: [footer.whyAlert(line(eventName)), footer.sender(platform.name, platform.postalAddress)],
  }),
}

/** The e-mail of a notice. Names that people typed are one safe line each; they cannot carry links into a subject. */
export function emailFor<P extends EmailPurpose>(
  purpose: P,
  data: EmailData[P],
  messages: Messages = messagesEn,
): EmailContent {
  return renderers[purpose](data, messages.email)
}

function forGuest(
  data: GuestEmail,
  messages: Messages['email'],
  content: Omit<EmailContent, 'footer' | 'unsubscribeUrl'>,
): EmailContent {
  const { greeting, footer } = messages
  const { organizer, event } = names(data, messages)
  return {
    ...content,
    paragraphs: [greeting(safeName(data.firstName)), ...content.paragraphs],
    footer: [
      footer.whyGuest(organizer, event),
      footer.contact(data.organizer.contact),
      footer.preferences(data.links.preferences),
      footer.unsubscribe(data.links.unsubscribe),
      footer.sender(organizer, line(data.organizer.postalAddress)),
    ],
    unsubscribeUrl: data.links.unsubscribe,
  }
}

function matchItem({ name, role, company, why }: MatchLine, work: Messages['email']['reveal']['work']) {
  const job = work(safeName(role ?? ''), safeName(company ?? ''))
  return {
    heading: safeName(name),
    lines: [...(job === '' ? [] : [job]), ...why.map((reason) => safeLine(reason, 300))],
  }
}

const line = (text: string) => safeLine(text, 160)
/** Made safe, a name of invisible characters or brackets alone has nothing left. */
const names = ({ event, organizer }: GuestEmail, { unnamedEvent }: Messages['email']) => ({
  event: line(event.name) || unnamedEvent,
  organizer: line(organizer.name) || organizer.contact,
})
const whenAndWhere = ({ event }: GuestEmail, { when, where }: Messages['email']) => [
  when(event.when),
  where(line(event.venueName), line(event.venueAddress)),
]
const by = (deadline: string | undefined, sentence: (deadline: string) => string) =>
  deadline === undefined ? [] : [sentence(deadline)]
