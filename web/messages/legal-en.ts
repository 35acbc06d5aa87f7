/** The general terms and privacy pages, in plain English: headings, and below each its paragraphs and list. */

export interface LegalPart {
  heading: string
  paragraphs?: readonly string[]
  points?: readonly string[]
}

interface LegalPage {
  title: string
  lead: string
  parts: readonly LegalPart[]
}

export const privacy: LegalPage = {
  title: 'Privacy',
  lead: 'What M33T knows about you, why, for how long, and what you can do about it.',
  parts: [
    {
      heading: 'Who is responsible',
      paragraphs: [
        'M33T runs invitations and introductions for the people who organize events. Your host, the organizer of the event, decides to invite you and is responsible for your data; M33T handles it for them. The organizer’s name and postal address are in your invitation. Write to them with any question; their address is also on your RSVP page.',
      ],
    },
    {
      heading: 'What we keep',
      points: [
        'Your name and e-mail address, from the organizer’s guest list, and your mobile number if you or they gave it.',
        'Whether you come, and your answers to the organizer’s questions.',
        'The profile and the card that are made from your answers, with your own corrections.',
        'Your match list, and the lists of others on which you stand.',
        'Messages between you and us, and whether they arrived.',
        'What you agreed to or took back: when, how, and the wording you saw.',
      ],
      paragraphs: [
        'We do not buy data about you, show advertising, or load anything from other companies on these pages.',
      ],
    },
    {
      heading: 'Why',
      points: [
        'To invite you, take your answer and remind you of what you said yes to.',
        'To find people worth meeting at this event, and to tell you and them why.',
        'To text you, only if you ticked the box for it.',
        'To keep the service safe, and to prove that we keep to the rules for messages.',
      ],
    },
    {
      heading: 'Matching is automatic',
      paragraphs: [
        'A program reads your answers and makes a profile: what you look for, what you can help with, what you know. Another compares profiles and suggests who should meet. The organizer looks over the lists and may change them before anybody sees them. Nothing else hangs on it: you can come without answering, and matching decides nothing about your place at the event.',
        'Where an organizer uses an outside language model to read answers, it gets your answers to that event’s questions and nothing else about you. You see what was read, and you can correct every part of it.',
      ],
    },
    {
      heading: 'Who sees what',
      points: [
        'The organizer sees their guest list, the answers and the lists.',
        'People on whose list you stand see your card, exactly as you see it in the preview, and reasons that may quote it. Never your e-mail address or number.',
        'Companies that carry messages and store data for us, only for that: sending e-mail, sending texts, hosting.',
      ],
      paragraphs: [
        'Your mobile number and your agreement to texts are not sold or shared with anybody for their own marketing.',
        'Names, addresses, numbers and answers are stored encrypted.',
      ],
    },
    {
      heading: 'How long',
      points: [
        'Raw messages as they came in: 30 days.',
        'Conversations: 90 days after the event.',
        'Answers and profiles: 180 days.',
        'What you agreed to and took back: 5 years. Payments, if any: 7 years. The law asks for both.',
        'Backups age out within 35 days.',
      ],
      paragraphs: ['Your organizer may set shorter times.'],
    },
    {
      heading: 'Your rights',
      points: [
        'See and correct your answers and your card with the link in your invitation.',
        'Stop e-mails or texts with the link at the end of each mail, or by replying STOP to a text.',
        'Get a copy of your data, or have it deleted: ask your organizer. Deleting also removes what others’ lists say of you. We then keep only a scrambled mark that stops anybody from writing to you again.',
        'Object to matching: do not answer the questions, or ask the organizer to leave you out.',
      ],
      paragraphs: [
        'Using your rights costs nothing and changes nothing about your invitation. You may also complain to the authority for privacy where you live.',
      ],
    },
  ],
}

export const terms: LegalPage = {
  title: 'Terms',
  lead: 'What you can expect from M33T, and the terms of our texts.',
  parts: [
    {
      heading: 'What this is',
      paragraphs: [
        'M33T sends invitations, takes answers and suggests introductions for the organizer of an event. The organizer, whose name and address are in your invitation, is the sender and your host. The event itself is between you and them.',
        'Using your link costs nothing. Treat it like a key: whoever has it can answer for you.',
      ],
    },
    {
      heading: 'Text messages',
      points: [
        'Program: M33T event messages, sent for the event’s organizer: RSVP and event reminders, your matches, and answers to your texts.',
        'You get them only if you gave your number and ticked the box. You can attend without agreeing.',
        'Up to 8 messages an event.',
        'Message and data rates may apply.',
        'Reply STOP to stop at any time. You get one message that confirms it, and no more after that.',
        'Reply HELP for help, or write to the organizer at the address in your invitation.',
        'Numbers of the United States and Canada. Carriers are not liable for delayed or undelivered messages.',
      ],
    },
    {
      heading: 'What you write',
      paragraphs: [
        'Your answers and your card stay yours. You allow us and the organizer to use them for this event’s introductions. Please write what is true and kind, and nothing that belongs to somebody else.',
      ],
    },
    {
      heading: 'Introductions',
      paragraphs: [
        'Lists are suggestions, made by a program and looked over by the organizer. We do not promise that a meeting leads to something, and we do not check who other guests say they are.',
      ],
    },
    {
      heading: 'When things go wrong',
      paragraphs: [
        'We work to keep the service running and your answers safe, but cannot promise that it never fails. If something is wrong, tell the organizer: they can reach us.',
      ],
    },
  ],
}
