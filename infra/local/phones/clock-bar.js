import { byId, say } from './elements.js'
import { server } from './server.js'
import { progressOf, scheduleWords } from './words.js'

const shape = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' }
const own = new Intl.DateTimeFormat(undefined, { ...shape, second: '2-digit' })
const soon = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' })
const hours = { PT1H: 3_600_000, PT24H: 86_400_000 }

let now = 0
let zone
let journey
let next

/** Wires the clock's buttons; `report` shows an error. */
export function startClockBar(report) {
  for (const button of document.querySelectorAll('[data-advance]')) {
    const { advance } = button.dataset
    button.addEventListener('click', () => travel({ advance }, () => now + hours[advance], report))
  }
  byId('next-due').addEventListener('click', () => {
    if (next !== undefined) travel({ set: next.at }, () => Date.parse(next.at), report)
  })
  byId('jump').addEventListener('submit', (submit) => {
    submit.preventDefault()
    const to = new Date(byId('jump-to').value)
    travel({ set: to.toISOString() }, () => to.getTime(), report)
  })
}

async function travel(change, target, report) {
  if (journey !== undefined) return
  journey = { from: now, to: target() }
  draw()
  try {
    await server.move(change)
    report('')
  } catch (error) {
    report(error.message)
  } finally {
    journey = undefined
    await lookAtClock()
  }
}

/** Asks for the time and what is due, and shows both. */
export async function lookAtClock() {
  const [time, schedules] = await Promise.all([server.clock(), server.schedules()])
  now = time
  next = schedules.find(({ at }) => Date.parse(at) > now)
  zone = schedules.find(({ timezone }) => timezone !== 'UTC')?.timezone ?? zone
  draw()
}

function draw() {
  say(byId('now'), own.format(now))
  byId('now').dateTime = new Date(now).toISOString()
  const there = zone === undefined ? '' : new Intl.DateTimeFormat(undefined, { ...shape, timeZone: zone }).format(now)
  byId('event-time').hidden = zone === undefined
  say(byId('event-time'), zone === undefined ? '' : `${there} where the event is (${zone.split('/').at(-1).replace('_', ' ')})`)
  const moving = journey !== undefined
  for (const button of document.querySelectorAll('.moves button')) button.disabled = moving
  byId('next-due').disabled = moving || next === undefined
  say(byId('next-due'), next === undefined ? 'Nothing is due' : `Next: ${scheduleWords(next.name)}, ${soon.format(Date.parse(next.at))}`)
  byId('journey').hidden = !moving
  if (!moving) return
  const progress = progressOf(journey.from, now, journey.to)
  // Without a value it shows that something happens: the first stop may take a while.
  if (progress === 0) byId('journey-bar').removeAttribute('value')
  else byId('journey-bar').value = progress
  say(byId('journey-words'), `Moving the clock to ${soon.format(journey.to)}; whatever comes due on the way happens`)
}
