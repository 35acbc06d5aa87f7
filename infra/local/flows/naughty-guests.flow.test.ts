import { parse } from 'papaparse'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { gsmLength, gsmText, segmentSeptets } from '#core/notice/gsm-text.ts'
import { textFor } from '#core/notice/text-content.ts'
import { safeLine, safeName } from '#core/person/person-name.ts'
import { withoutContacts } from '#core/profile/plain-text.ts'
import { plainText } from '#functions/adapters/mail/plain-text.ts'
import { renderEmail } from '#functions/adapters/mail/email.tsx'
import { readCsv } from '../../../web/islands/organizer/guests/csv.ts'
import { guestsCsv } from '../../../web/islands/organizer/guests/guest-export.ts'
import { readRows, readTable } from '../../../web/islands/organizer/guests/import-rows.ts'
import { organizerGuests } from '../../../web/messages/organizer-guests-en.ts'
import { type Window, desktop, openBrowser, openWindow, phone } from './browser.ts'
import { mailsWith, parsedInBrowser } from './naughty-mails.ts'
import { Items, naughtyStage, refuses } from './naughty-stage.ts'
import { type Field, asKept, kept, naughty, pages, taken } from './naughty-strings.ts'
import { dinner, scene } from './scene.ts'
import { linkToken } from './signing.ts'

// A guest list of what people paste, and what is pasted to break things: as data, table, mail, text and page.
let stage: Awaited<ReturnType<typeof naughtyStage>>
beforeAll(async () => {
  stage = await naughtyStage()
})
afterAll(() => stage.system.close())
const call: typeof stage.call = (...asked) => stage.call(...asked)
const read: typeof stage.read = (path, shape) => stage.read(path, shape)

describe('a guest list of naughty strings', () => {
  const names: Record<string, Field> = { firstName: 'first name', lastName: 'last name' }
  const listed = naughty.filter((text) => asKept('first name', text) !== undefined)
  const mailOf = (text: string) => `n${naughty.indexOf(text)}@example.org`
  let draftId: string
  let guests: Record<string, unknown>[]

  async function add(id: string, texts: readonly string[]): Promise<number> {
    let rejected = 0
    for (let from = 0; from < texts.length; from += 50) {
      const attendees = texts
        .slice(from, from + 50)
        .map((text) => ({ email: mailOf(text), firstName: text, ...taken({ lastName: 'last name' }, text) }))
      const { status, text } = await call('POST', `/api/events/${id}/attendees`, { attendees })
      expect(status).toBe(201)
      rejected += z
        .object({ rejected: z.array(z.object({ code: z.literal('INVALID_GUEST') })) })
        .parse(JSON.parse(text)).rejected.length
    }
    return rejected
  }

  test('comes back as it was typed, and the others are told', async () => {
    draftId = z.object({ id: z.string() }).parse(JSON.parse((await call('POST', '/api/events', dinner)).text)).id
    expect(await add(draftId, naughty)).toBe(naughty.length - listed.length)
    guests = (await read(`/api/events/${draftId}/attendees`, Items)).items
    expect(guests.map(({ firstName, lastName }) => ({ firstName, lastName }))).toEqual(
      listed.map((text) => kept(names, text)),
    )
    const [first] = guests
    await refuses(names, (body) => call('PUT', `/api/events/${draftId}/attendees/${String(first?.['id'])}`, body))
    await call('PUT', `/api/events/${draftId}/attendees/${String(first?.['id'])}`, kept(names, listed[0] ?? ''))
  })

  test('leaves as a table that no spreadsheet runs, and comes back from it', () => {
    const csv = guestsCsv(guests as never, organizerGuests.guests)
    const cells = parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data
    expect(cells.length).toBe(guests.length + 1)
    expect(cells.flat().filter((cell) => /^[\s]*[=+\-@\t\r]/.test(cell))).toEqual([])
    const rows = readRows(readTable(readCsv(csv)), [])
    const oneLine = (text: string) => text.trim().replace(/\s+/g, ' ')
    expect(rows.map(({ guest: { firstName, lastName } }) => ({ firstName, lastName }))).toEqual(
      listed.map((text) => ({ firstName: oneLine(text), lastName: oneLine(text) })),
    )
  })

  describe('on paper', () => {
    let browser: Browser
    let desk: Window

    beforeAll(async () => {
      browser = await openBrowser()
      desk = await watched(desktop)
    })
    afterAll(() => browser.close())

    async function watched(options: typeof desktop): Promise<Window> {
      const window = await openWindow(browser, new URL(stage.system.url).origin, options)
      window.page.on('dialog', (dialog) => {
        window.mishaps.push(`dialog: ${dialog.message()}`)
        void dialog.dismiss()
      })
      window.page.on('console', (message) => {
        if (message.type() === 'error') window.mishaps.push(message.text())
      })
      return window
    }

    test('is what mails are written from: not a tag of theirs is one, and no header is theirs', async () => {
      const contents = naughty.flatMap((text) => mailsWith(text).map((content) => ({ text, content })))
      const found = await parsedInBrowser(
        desk,
        contents.map(({ content }) => renderEmail(content)),
      )
      const usual = new Map<string, string>()
      for (const [at, { text, content }] of contents.entries()) {
        const { subject, heading, paragraphs, list, footer } = content
        const blocks = [
          heading,
          ...paragraphs,
          ...(list?.items ?? []).flatMap((item) => [item.heading, ...item.lines]),
          ...footer,
        ]
        expect([text, found[at]?.title, found[at]?.blocks]).toEqual([text, subject, blocks])
        expect([text, heading === '', subject.startsWith(' ')]).toEqual([text, false, false])
        // As many lines make as many tags, whatever they say.
        const shape = blocks.length + (list === undefined ? '' : ' and a list')
        expect([text, found[at]?.tags]).toEqual([text, usual.get(shape) ?? found[at]?.tags])
        usual.set(shape, found[at]?.tags ?? '')
        const plain = plainText(content)
          .split('\n')
          .map((line) => line.replace(/^(\* | {2})/, ''))
        expect([text, blocks.filter((block) => !plain.includes(block))]).toEqual([text, []])
        expect([text, /[\p{Cc}\p{Zl}\p{Zp}]/u.test(subject)]).toEqual([text, false])
      }
      // What is no attack on a mail stands there to the letter.
      expect(naughty.filter((text) => safeLine(text, 160) === text).length).toBeGreaterThan(naughty.length * 0.3)
    })

    test('is invited by name', async () => {
      const invited = listed.filter((_, at) => at % 28 === 0)
      expect(await add(stage.eventId, invited)).toBe(0)
      await stage.system.settle()
      const sent = await Promise.all(
        invited.map((text) => stage.system.messages({ channel: 'email', to: mailOf(text) })),
      )
      const mails = sent.flat()
      expect(mails).toHaveLength(invited.length)
      const found = await parsedInBrowser(
        desk,
        mails.map(({ html }) => html ?? ''),
      )
      for (const [at, text] of invited.entries()) {
        const greeting = safeName(text) === '' ? 'Hello,' : `Hello ${safeName(text)},`
        expect([found[at]?.blocks[1], mails[at]?.body.split('\n\n')[1]]).toEqual([greeting, greeting])
        expect(found[at]?.tags).toBe(found[0]?.tags)
      }
    })

    test('is what texts are written from: one segment, and the link whole', () => {
      const link = 'https://m33t.example/r/AAAAAAAAAAAAAAAAAAAAAA'
      for (const eventName of naughty) {
        const { body } = textFor('event-reminder', { eventName, link, first: true, start: 'Thu 15 May, 6:00 PM CDT' })
        expect([eventName, body.startsWith('M33T for '), body.includes(link), body.includes('\n')]).toEqual([
          eventName,
          true,
          true,
          false,
        ])
        expect(gsmLength(body)).toBeLessThanOrEqual(segmentSeptets)
        expect([...body].filter((character) => gsmText(character).trim() !== character.trim())).toEqual([])
      }
    })

    test('is what subjects and senders are made from, and what a text says', async () => {
      const events = naughty.filter((text, at) => at % 56 === 7 && (asKept('event name', text)?.length ?? 99) < 60)
      expect(events.length).toBeGreaterThan(5)
      for (const [at, name] of events.entries()) {
        await call('PUT', '/api/organizer', { name })
        const made = await call('POST', '/api/events', { ...dinner, name, venueName: name, venueAddress: name })
        const { id } = z.object({ id: z.string() }).parse(JSON.parse(made.text))
        const email = `t${at}@example.org`
        const phone = `+131255501${String(at + 10)}`
        const added = await call('POST', `/api/events/${id}/attendees`, { attendees: [{ email, firstName: name }] })
        const [guest] = Items.parse(JSON.parse(added.text)).items
        await call('POST', `/api/events/${id}/publish`)
        await stage.system.settle()
        const token = await linkToken({ eventId: id, attendeeId: String(guest?.['id']) })
        await call('POST', `/api/rsvp/${token}/respond`, { status: 'CONFIRMED', phone, textConsent: true })
        await call('POST', `/api/events/${id}/notify`, { purpose: 'event-reminder' })
        await stage.system.settle()
        const mails = await stage.system.messages({ channel: 'email', to: email })
        const mail = mails.find(({ subject }) => subject?.includes('invites you to'))
        expect(mail?.subject).toBe(
          `${safeLine(name, 160) || 'olive@example.org'} invites you to ${safeLine(name, 160) || 'your event'}`,
        )
        expect(mail?.from).not.toMatch(/[\p{Cc}<>"].*</u)
        expect(Object.keys(mail?.headers ?? {}).sort()).toEqual(['List-Unsubscribe', 'List-Unsubscribe-Post'])
        const [text] = await stage.system.messages({ channel: 'sms', to: phone })
        const named = /^M33T for (.+?): see you/.exec(text?.body ?? '')?.[1]
        // A long one is cut, so that the text stays one segment.
        expect([text?.segments, (gsmText(safeLine(name, 100)) || 'your event').startsWith(named ?? '?')]).toEqual([
          1,
          true,
        ])
      }
      await call('PUT', '/api/organizer', { name: 'Olive Hart' })
    })

    test('stands on the page of guests letter by letter', async () => {
      const { page } = desk
      const token = await signInToken()
      await page.goto(`${stage.system.url}/sign-in#${token}`)
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
      await page.waitForURL('**/events')
      await page.goto(`${stage.system.url}/events/${draftId}/guests`)
      await page.locator('tbody tr').first().waitFor()
      await page.evaluate(`(async () => {
        for (;;) {
          const more = [...document.querySelectorAll('button')].find((one) => /^Show \\d+ more/.test(one.textContent))
          if (more === undefined) return
          more.click()
          await new Promise((done) => setTimeout(done))
        }
      })()`)
      const shown: unknown = await page.evaluate(
        `[...document.querySelectorAll('tbody td:first-child button')].map((one) => one.textContent)`,
      )
      const expected = listed
        .map((text) => kept(names, text))
        .map(({ firstName, lastName }) => `${firstName} ${lastName}`)
      expect(shown).toEqual(expected)
      expect(await page.locator('tbody :is(script, img, iframe, object, embed, form, style, link, b, a)').count()).toBe(
        0,
      )
      expect(desk.mishaps).toEqual([])
    })

    test('stands on an invitation and on a card', async () => {
      const hand = await watched(phone)
      const { page } = hand
      const [token = ''] = stage.tokens
      for (const description of pages(naughty, 5_000)) {
        const [name = ''] = description
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '' && line.length <= 120)
        const changed = { name, tagline: name, venueName: name, venueAddress: name, description }
        expect((await call('PUT', `/api/events/${stage.eventId}`, changed)).status).toBe(200)
        await page.goto('about:blank')
        await page.goto(`${stage.system.url}/rsvp/${token}`)
        await page.getByRole('heading', { level: 1 }).waitFor()
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(name)
        const paragraphs = z
          .array(z.string())
          .parse(await page.evaluate(`[...document.querySelectorAll('p')].map((one) => one.textContent)`))
        expect(paragraphs).toContain(description.trim())
      }
      const faces = naughty.map((text) => text.trim()).filter((text) => /[<"'&{]/.test(text) && text.length <= 80)
      for (let from = 0; from < 44; from += 11) {
        const [name, role, company, seekingSummary, offeringSummary, idealMatch, ...conversationHooks] = faces.slice(
          from,
          from + 11,
        )
        const corrected = { name, role, company, seekingSummary, offeringSummary, idealMatch, conversationHooks }
        expect((await call('PUT', `/api/rsvp/${token}/profile`, corrected)).status).toBe(200)
        await page.goto('about:blank')
        await page.goto(`${stage.system.url}/rsvp/${token}#card`)
        await page.locator('article').waitFor()
        const texts = z
          .array(z.string())
          .parse(await page.evaluate(`[...document.querySelectorAll('p, dd')].map((one) => one.textContent)`))
        // Links are no part of a card, whatever they would do; what is only the guest's to see stays as it was typed.
        const told = (typed = '') => withoutContacts(typed)
        const work = [role, company].map(told).filter((text) => text !== '')
        const lines = [name, told(seekingSummary), told(offeringSummary), idealMatch, ...conversationHooks]
        expect(texts).toEqual(expect.arrayContaining([...lines, work.join(', ')].filter((text) => text !== '')))
      }
      expect(hand.mishaps).toEqual([])
    })
  })
})

async function signInToken(): Promise<string> {
  await stage.system.visitor().post('/api/session/link', { email: 'olive@example.org' })
  const mail = (await scene(stage.system).mailsTo('olive@example.org')).at(-1)
  return /\/sign-in#([\w-]+)/.exec(mail?.body ?? '')?.[1] ?? ''
}
