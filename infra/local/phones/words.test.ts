import { describe, expect, test } from 'vitest'
import type { Thread } from './thread.ts'
import {
  addressWords,
  arrived,
  countOf,
  deliveryOf,
  linkWords,
  linksIn,
  partsOf,
  phoneOf,
  progressOf,
  purposeWords,
  scheduleWords,
  unreadOf,
} from './words.ts'

const thread = (address: string, received: number): Thread => ({
  address,
  kind: 'inbox',
  received,
  last: { at: '2026-11-22T10:00:00.000Z', author: 'm33t', preview: 'Hi' },
})

describe('what is new', () => {
  test.each([
    [3, {}, 3],
    [3, { 'ana@example.org': 1 }, 2],
    [3, { 'ana@example.org': 3, 'ben@example.org': 0 }, 0],
    // Seen in another data folder, before this one was emptied.
    [1, { 'ana@example.org': 9 }, 0],
  ])('%i received and %j seen', (received, seen, unread) => {
    expect(unreadOf({ address: 'ana@example.org', received }, seen)).toBe(unread)
  })

  test('counts over all threads, new ones too, and never less than none', () => {
    const before = [thread('ana@example.org', 2)]
    expect(arrived(before, [thread('ana@example.org', 3), thread('ben@example.org', 1)])).toBe(2)
    expect(arrived(before, before)).toBe(0)
    expect(arrived(before, [])).toBe(0)
  })

  test('is told in words', () => {
    expect([countOf(1, 'new message'), countOf(2, 'new message'), countOf(0, 'segment')]).toEqual([
      '1 new message',
      '2 new messages',
      '0 segments',
    ])
  })
})

test.each([
  ['delivered', null, 'Delivered', 'good'],
  ['read', null, 'Read', 'good'],
  ['received', null, 'Received by M33T', 'good'],
  ['undelivered', 30003, 'Not delivered (30003)', 'bad'],
  ['failed', 63016, 'Failed (63016)', 'bad'],
  ['failed', null, 'Failed', 'bad'],
  ['bounced', null, 'Bounced', 'bad'],
  ['complained', null, 'Marked as spam', 'bad'],
  ['canceled', null, 'Cancelled', 'bad'],
  ['delivery_delayed', null, 'Delayed', 'waiting'],
  ['queued', null, 'Queued', 'waiting'],
  ['sent', null, 'Sent', 'waiting'],
])('the status %s with the code %s reads %s', (status, errorCode, words, tone) => {
  expect(deliveryOf({ status, errorCode })).toEqual({ words, tone })
})

test.each([
  ['evt_01M80V299577SFE49JA56C66RR-rsvp-reminder-1', 'RSVP reminder'],
  ['evt_01M80V299577SFE49JA56C66RR-reveal-12', 'Reveal'],
  ['evt_01M80V299577SFE49JA56C66RR-after-party-1', 'after-party'],
  ['wake-20261122T100000', 'Waiting messages'],
])('the schedule %s is for: %s', (name, words) => {
  expect(scheduleWords(name)).toBe(words)
})

test('a purpose without words keeps its name', () => {
  expect([purposeWords('sign-in'), purposeWords('after-party')]).toEqual(['Sign-in link', 'after-party'])
})

describe('links', () => {
  test.each([
    ['nothing here', [{ text: 'nothing here' }]],
    ['', []],
    ['http://a.example/r/x', [{ link: 'http://a.example/r/x' }]],
    [
      'Answer [http://a.example/rsvp/x.y-z_1].',
      [{ text: 'Answer [' }, { link: 'http://a.example/rsvp/x.y-z_1' }, { text: '].' }],
    ],
    ['See https://a.example/?b=c, now!', [{ text: 'See ' }, { link: 'https://a.example/?b=c' }, { text: ', now!' }]],
    [
      '(http://a.example/sign-in#t) javascript:alert(1)',
      [{ text: '(' }, { link: 'http://a.example/sign-in#t' }, { text: ') javascript:alert(1)' }],
    ],
  ])('%s', (body, parts) => {
    expect(partsOf(body)).toEqual(parts)
  })

  test('parts put together are the text again', () => {
    const body = 'a\nhttp://a.example. <http://b.example/c> http://d.example'
    expect(
      partsOf(body)
        .map((part) => ('link' in part ? part.link : part.text))
        .join(''),
    ).toBe(body)
  })

  test('are listed once each', () => {
    expect(linksIn('http://a.example/1 http://a.example/2 http://a.example/1')).toEqual([
      'http://a.example/1',
      'http://a.example/2',
    ])
  })

  test.each([
    ['http://127.0.0.1:3333/sign-in#abc', 'Sign in'],
    ['http://127.0.0.1:3333/rsvp/e.y.J', 'Answer the invitation'],
    ['http://127.0.0.1:3333/matches/e.y.J', 'See the matches'],
    ['http://127.0.0.1:3333/r/AbCd', 'Short link of a text'],
    ['http://127.0.0.1:3333/api/unsubscribe/e.y.J', 'Unsubscribe'],
    ['http://127.0.0.1:3333/preferences/e.y.J', 'Preferences'],
    ['http://127.0.0.1:3333/events/evt_1', 'Dashboard'],
    ['https://maps.example/place?q=1', 'maps.example'],
  ])('%s leads to: %s', (link, words) => {
    expect(linkWords(link)).toBe(words)
  })
})

test.each([
  ['(312) 555-0199', '+13125550199'],
  ['1 312 555 0199', '+13125550199'],
  ['+1 312.555.0199', '+13125550199'],
  ['0044 20 7946 0958', '+442079460958'],
  ['+44 20 7946 0958', '+442079460958'],
  ['020 7946 0958', undefined],
  ['ana@example.org', undefined],
  ['', undefined],
  ['+123', undefined],
])('%s typed is %s', (typed, phone) => {
  expect(phoneOf(typed)).toBe(phone)
})

test.each([
  ['+13125550199', '+1 312 555 0199'],
  ['+442079460958', '+442079460958'],
  ['US.1a2b', 'US.1a2b'],
  ['ana@example.org', 'ana@example.org'],
])('the address %s is shown as %s', (address, words) => {
  expect(addressWords(address)).toBe(words)
})

test.each([
  [0, 50, 100, 0.5],
  [100, 50, 200, 0],
  [0, 300, 200, 1],
  [5, 5, 5, 1],
])('from %i, at %i, to %i', (from, now, to, progress) => {
  expect(progressOf(from, now, to)).toBe(progress)
})
