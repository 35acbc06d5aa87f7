import { arrange, element, say } from './elements.js'
import { countOf, deliveryOf, linkWords, linksIn, partsOf, purposeWords } from './words.js'

const time = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' })
const away = { target: '_blank', rel: 'noopener' }
const unreachableHandset = 30003

/** Draws a thread's messages into `list`; `fail(id, status, errorCode?)` makes a delivery fail. */
export function drawMessages(list, lines, fail) {
  const newest = lines.reduce((latest, { at }) => (at > latest ? at : latest), '')
  arrange(list, lines, {
    keyOf: ({ id }) => id,
    create: (line) => (line.channel === 'email' ? mail(line, line.at === newest, fail) : bubble(line, fail)),
    update: drawStatus,
  })
}

function drawStatus(item, line) {
  const { words, tone } = deliveryOf(line)
  const status = item.querySelector('.status')
  say(status, words)
  status.dataset.tone = tone
  for (const button of item.querySelectorAll('[data-fails]')) button.disabled = button.dataset.fails === line.status
}

const authors = { guest: 'Guest', m33t: 'M33T', twilio: 'Twilio itself' }

function bubble(line, fail) {
  const facts = [
    line.channel === 'whatsapp' ? 'WhatsApp' : null,
    line.purpose === null ? null : purposeWords(line.purpose),
    line.template === null ? null : `template ${line.template}`,
    line.segments === null ? null : countOf(line.segments, 'segment'),
  ].filter((fact) => fact !== null)
  return element('li', { class: `bubble ${line.author}` },
    element('p', { class: 'author' }, authors[line.author]),
    element('p', { class: 'words' }, partsOf(line.body).map(part)),
    element('p', { class: 'facts' },
      element('time', { datetime: line.at, text: time.format(new Date(line.at)) }),
      facts.map((fact) => element('span', { text: fact })),
      element('span', { class: 'status' }),
    ),
    line.author === 'm33t'
      ? element('p', { class: 'actions' }, failing('Fail delivery', line, 'undelivered', fail, unreachableHandset))
      : null,
  )
}

function part(piece) {
  return 'link' in piece ? element('a', { href: piece.link, ...away }, piece.link) : piece.text
}

const failing = (words, line, status, fail, errorCode) =>
  element('button', {
    type: 'button',
    'data-fails': status,
    'aria-label': `${words}: ${line.subject ?? line.body.slice(0, 60)}`,
    onclick: () => fail(line.id, status, errorCode),
  }, words)

function mail(line, open, fail) {
  const details = element('details', { open },
    element('summary', {},
      element('span', { class: 'subject', text: line.subject ?? '(no subject)' }),
      element('span', { class: 'facts' },
        element('time', { datetime: line.at, text: time.format(new Date(line.at)) }),
        line.purpose === null ? null : element('span', { text: purposeWords(line.purpose) }),
        element('span', { class: 'status' }),
      ),
    ),
  )
  // Frames are heavy: a mailbox draws only what is opened.
  const fill = () => {
    if (details.open && details.childElementCount === 1) details.append(mailBody(line, fail))
  }
  details.addEventListener('toggle', fill)
  fill()
  return element('li', { class: 'mail' }, details)
}

function mailBody(line, fail) {
  const links = linksIn(line.body)
  return element('div', { class: 'body' },
    element('p', { class: 'from' }, `From ${line.from}`),
    line.hasHtml ? tabs(line) : plain(line),
    links.length === 0 ? null : element('div', { class: 'links' },
      element('h3', {}, 'Links'),
      element('ul', {}, links.map((link) => element('li', {}, element('a', { href: link, ...away }, linkWords(link)), element('code', { text: link }))))),
    element('p', { class: 'actions' },
      failing('Bounce', line, 'bounced', fail),
      failing('Mark as spam', line, 'complained', fail)),
  )
}

const plain = (line) => element('div', { class: 'plain' }, partsOf(line.body).map(part))

function tabs(line) {
  const panels = [
    { id: `${line.id}-html`, words: 'Mail', fill: () => frame(line, 'light') },
    { id: `${line.id}-dark`, words: 'In the dark', fill: () => frame(line, 'dark') },
    { id: `${line.id}-text`, words: 'Plain text', fill: () => plain(line) },
  ].map(({ id, words, fill }) => ({
    tab: element('button', { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': id }, words),
    panel: element('div', { role: 'tabpanel', id, 'aria-labelledby': `tab-${id}`, tabindex: '0' }),
    fill,
  }))
  const choose = (chosen) => {
    for (const { tab, panel, fill } of panels) {
      if (tab === chosen && panel.childElementCount === 0) panel.append(fill())
      tab.setAttribute('aria-selected', String(tab === chosen))
      tab.tabIndex = tab === chosen ? 0 : -1
      panel.hidden = tab !== chosen
    }
  }
  for (const [at, { tab }] of panels.entries()) {
    tab.addEventListener('click', () => choose(tab))
    tab.addEventListener('keydown', ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key]
      if (step === undefined) return
      const other = panels[(at + step + panels.length) % panels.length].tab
      choose(other)
      other.focus()
    })
  }
  choose(panels[0].tab)
  return [element('div', { role: 'tablist', 'aria-label': 'How to show it' }, panels.map(({ tab }) => tab)), ...panels.map(({ panel }) => panel)]
}

/**
 * The mail as a program in light or dark shows it: a frame prefers the colours its element has. Same origin, so that its
 * height can be read; without `allow-scripts` nothing in it ever runs.
 */
function frame(line, colours) {
  const made = element('iframe', {
    src: `/_local/phones/mails/${encodeURIComponent(line.id)}`,
    sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    class: colours,
    title: `E-mail${colours === 'dark' ? ' in the dark' : ''}: ${line.subject ?? 'no subject'}`,
    onload: () => {
      const height = made.contentDocument?.documentElement.scrollHeight
      if (height > 0) made.height = String(height)
    },
  })
  return made
}
