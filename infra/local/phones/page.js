import { lookAtClock, startClockBar } from './clock-bar.js'
import { arrange, byId, element, say } from './elements.js'
import { drawMessages } from './messages.js'
import { server } from './server.js'
import { addressWords, arrived, countOf, phoneOf, unreadOf } from './words.js'

const lookEveryMs = 1000
const newsForMs = 6000
const clockTime = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' })
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' })

let threads
let lines = []
let chosen
let seen = JSON.parse(localStorage.getItem('m33t-phones-seen') ?? '{}')

const addressInHash = () => decodeURIComponent(location.hash.slice(1)) || undefined
const isInbox = (address) => address.includes('@')

function report(problem) {
  say(byId('problem'), problem)
}

async function attempt(work) {
  try {
    await work()
    report('')
  } catch (error) {
    report(error.message)
  }
  await look()
}

function drawList() {
  const all = threads ?? []
  const listed = chosen === undefined || all.some(({ address }) => address === chosen)
    ? all
    : [{ address: chosen, kind: isInbox(chosen) ? 'inbox' : 'phone', received: 0, last: undefined }, ...all]
  for (const [kind, id] of [['phone', 'phones'], ['inbox', 'inboxes']]) {
    const shown = listed.filter((thread) => thread.kind === kind)
    arrange(byId(id), shown, { keyOf: ({ address }) => address, create: createEntry, update: updateEntry })
    byId(`no-${id}`).hidden = shown.length > 0
  }
  const unread = all.reduce((total, thread) => total + unreadOf(thread, seen), 0)
  document.title = `${unread > 0 ? `(${unread}) ` : ''}Phones and inboxes - M33T`
}

function createEntry({ address }) {
  return element('li', {}, element('a', { href: `#${encodeURIComponent(address)}` },
    element('span', { class: 'address', text: addressWords(address) }), element('span', { class: 'when' }),
    element('span', { class: 'preview' }), element('span', { class: 'unread' })))
}

function updateEntry(entry, thread) {
  const { address, last } = thread
  const unread = address === chosen ? 0 : unreadOf(thread, seen)
  const link = entry.firstElementChild
  if (address === chosen) link.setAttribute('aria-current', 'true')
  else link.removeAttribute('aria-current')
  link.classList.toggle('new', unread > 0)
  say(link.querySelector('.when'), last === undefined ? '' : when(last.at))
  say(link.querySelector('.preview'), last === undefined ? 'New phone' : `${last.author === 'guest' ? 'Guest: ' : ''}${last.preview}`)
  const badge = link.querySelector('.unread')
  badge.hidden = unread === 0
  if (badge.dataset.count === String(unread)) return
  badge.dataset.count = String(unread)
  badge.replaceChildren(String(unread), element('span', { class: 'hidden' }, ' unread'))
}

function when(at) {
  const date = new Date(at)
  const now = new Date(byId('now').dateTime || at)
  return date.toDateString() === now.toDateString() ? clockTime.format(date) : day.format(date)
}

function drawThread() {
  document.body.classList.toggle('reading', chosen !== undefined)
  say(byId('who'), chosen === undefined ? 'Choose a phone or an inbox' : addressWords(chosen))
  say(byId('kind'), chosen === undefined ? '' : isInbox(chosen) ? 'Inbox' : 'Phone')
  byId('composer').hidden = chosen === undefined || isInbox(chosen)
  byId('empty').hidden = lines.length > 0
  if (chosen !== undefined) say(byId('empty'), 'Nothing here yet.')
  const list = byId('messages')
  const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80
  const before = list.childElementCount
  // A mailbox shows its newest first, a phone its newest at the foot.
  const ordered = chosen !== undefined && isInbox(chosen) ? lines.toReversed() : lines
  drawMessages(list, ordered, (id, status, code) => attempt(() => server.deliver(id, status, code)))
  if (list.childElementCount > before && atEnd && chosen !== undefined && !isInbox(chosen)) list.scrollTop = list.scrollHeight
}

function markSeen() {
  const thread = threads?.find(({ address }) => address === chosen)
  if (thread === undefined || document.hidden || seen[thread.address] === thread.received) return
  seen = { ...seen, [thread.address]: thread.received }
  localStorage.setItem('m33t-phones-seen', JSON.stringify(seen))
}

let hush
function announce(count) {
  if (count === 0) return
  say(byId('news'), countOf(count, 'new message'))
  clearTimeout(hush)
  hush = setTimeout(() => say(byId('news'), ''), newsForMs)
}

async function look() {
  const reading = chosen
  const [newThreads, newLines] = await Promise.all([
    server.threads(),
    reading === undefined ? undefined : server.lines(reading),
    lookAtClock(),
  ])
  if (newThreads !== undefined) {
    if (threads !== undefined) announce(arrived(threads, newThreads))
    threads = newThreads
  }
  if (reading === chosen && newLines !== undefined) {
    lines = newLines
    drawThread()
  }
  markSeen()
  if (newThreads !== undefined || reading !== chosen) drawList()
}

async function choose() {
  chosen = addressInHash()
  lines = []
  if (chosen !== undefined) server.forget(chosen)
  byId('messages').replaceChildren()
  drawThread()
  byId('empty').hidden = chosen !== undefined
  await look().catch(() => undefined)
  drawList()
  byId('messages').scrollTop = chosen === undefined || isInbox(chosen) ? 0 : byId('messages').scrollHeight
  document.querySelector('nav [aria-current]')?.scrollIntoView({ block: 'nearest' })
  if (chosen !== undefined) byId('thread').focus({ preventScroll: true })
}

async function keepLooking() {
  try {
    await look()
    if (byId('problem').dataset.lost) {
      delete byId('problem').dataset.lost
      report('')
    }
  } catch {
    byId('problem').dataset.lost = 'true'
    report('M33T does not answer; trying again every second.')
  }
  setTimeout(keepLooking, lookEveryMs)
}

async function sendText(body) {
  const from = chosen
  await attempt(() => server.text(byId('channel').value, from, body))
}

byId('composer').addEventListener('submit', (submit) => {
  submit.preventDefault()
  const text = byId('text')
  const body = text.value
  text.value = ''
  void sendText(body)
})
for (const button of document.querySelectorAll('[data-text]')) {
  button.addEventListener('click', () => void sendText(button.dataset.text))
}
byId('new-phone').addEventListener('submit', (submit) => {
  submit.preventDefault()
  const phone = phoneOf(byId('number').value)
  if (phone === undefined) return report('That is no phone number. Write it as (312) 555-0199 or +44 20 7946 0958.')
  report('')
  byId('number').value = ''
  location.hash = encodeURIComponent(phone)
})
addEventListener('hashchange', () => void choose())
startClockBar(report)
await choose()
void keepLooking()
