import * as z from 'zod'
import { Channel } from '../person/consent.ts'

export const Purpose = z.enum([
  'sign-in',
  'invitation',
  'confirmation',
  'rsvp-reminder',
  'reveal',
  'event-reminder',
  'event-changed',
  'event-cancelled',
  'help',
  'delivery-alert',
  'no-matches',
])
export type Purpose = z.infer<typeof Purpose>

/** The law treats what somebody asked for and what advertises differently; nothing here advertises yet. */
export type Category = 'asked-for' | 'promotion'

/** What a notice is about, and so what its id is made of: a guest, a sign-in link, an inbound text, an event. */
export type SubjectKind = 'attendee' | 'sign-in-link' | 'message' | 'event'

export interface PurposeRule {
  channels: readonly Channel[]
  category: Category
  subject: SubjectKind
  /** Whether texts for it wait for 8-21 local time. E-mail never does. */
  quietHours: boolean
  /** Whether it counts against, and stops at, the daily cap of the person it goes to. */
  capped: boolean
  /** Whether it is worth sending later when it may not go now. */
  canWait: boolean
}

/** Channels by R104. */
export const purposeRules = {
  'sign-in': {
    channels: ['email'],
    category: 'asked-for',
    subject: 'sign-in-link',
    quietHours: false,
    capped: true,
    canWait: false,
  },
  invitation: {
    channels: ['email'],
    category: 'asked-for',
    subject: 'attendee',
    quietHours: true,
    capped: true,
    canWait: true,
  },
  confirmation: {
    channels: ['email'],
    category: 'asked-for',
    subject: 'attendee',
    quietHours: true,
    capped: false,
    canWait: true,
  },
  'rsvp-reminder': {
    channels: ['sms', 'email'],
    category: 'asked-for',
    subject: 'attendee',
    quietHours: true,
    capped: true,
    canWait: true,
  },
  reveal: {
    channels: ['sms', 'email'],
    category: 'asked-for',
    subject: 'attendee',
    quietHours: true,
    capped: true,
    canWait: true,
  },
  'event-reminder': {
    channels: ['sms', 'email'],
    category: 'asked-for',
    subject: 'attendee',
    quietHours: true,
    capped: true,
    canWait: true,
  },
  'event-changed': {
    channels: ['sms', 'email'],
    category: 'asked-for',
    subject: 'attendee',
    quietHours: true,
    capped: true,
    canWait: true,
  },
  'event-cancelled': {
    channels: ['sms', 'email'],
    category: 'asked-for',
    subject: 'attendee',
    quietHours: true,
    capped: false,
    canWait: true,
  },
  help: {
    channels: ['sms'],
    category: 'asked-for',
    subject: 'message',
    quietHours: false,
    capped: true,
    canWait: false,
  },
  'delivery-alert': {
    channels: ['email'],
    category: 'asked-for',
    subject: 'attendee',
    quietHours: true,
    capped: true,
    canWait: true,
  },
  'no-matches': {
    channels: ['email'],
    category: 'asked-for',
    subject: 'event',
    quietHours: true,
    capped: true,
    canWait: true,
  },
} as const satisfies Record<Purpose, PurposeRule>

export const purposeRule = (purpose: Purpose): PurposeRule => purposeRules[purpose]
