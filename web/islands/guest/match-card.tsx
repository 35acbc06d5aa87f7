import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { RevealedMatch } from '#core/matching/match-view.ts'
import { matches as words } from '../../messages/guest-pages-en.ts'
import { workOf } from './card-face.ts'
import { Icon, type IconName } from './later-icon.tsx'
import { brand, panel, quiet } from './look.ts'
import { NotThisPerson } from './not-this-person.tsx'
import { Tags } from './tags.tsx'

/** One person to meet: who at a glance, why and how to begin on a tap. */
/** Of the button that opens and closes the card. */
export const matchButtonId = (matchId: string) => `open-${matchId}`

export function MatchCard({
  match,
  startsOpen,
  onAvoid,
}: {
  match: RevealedMatch
  startsOpen: boolean
  onAvoid(): Promise<boolean>
}) {
  const { card, position, whyMatch, conversationStarters } = match
  const [open, setOpen] = useState(startsOpen)
  const work = workOf(card)
  const more = card.level > 1 && 'seeking' in card ? card : undefined
  const hooks = card.level === 3 && 'conversationHooks' in card ? card.conversationHooks : []
  const panelId = `match-${position}`

  return (
    <article class={`${panel} overflow-hidden`}>
      <h2>
        <button
          id={matchButtonId(match.id)}
          type="button"
          class="flex w-full cursor-pointer items-center gap-4 p-4 text-left focus-visible:outline-2 focus-visible:-outline-offset-4 sm:p-5"
          aria-expanded={open}
          aria-controls={panelId}
          onClick={() => setOpen(!open)}
        >
          <span class={`${brand} grid size-12 shrink-0 place-items-center rounded-full text-xl font-extrabold`}>
            <span class="sr-only">{words.position(position)}</span>
            <span>{position}</span>
          </span>
          <span class="min-w-0 grow">
            <span class="block text-xl leading-tight font-bold wrap-anywhere">{card.name}</span>
            {work !== '' && <span class={`${quiet} block wrap-anywhere`}>{work}</span>}
          </span>
          <Icon
            name="down"
            class={`size-6 transition-transform motion-reduce:transition-none ${open ? 'rotate-180' : ''}`}
          />
        </button>
      </h2>
      {!open && whyMatch[0] !== undefined && (
        <div class="px-4 pb-4 sm:px-5">
          <p class={`${quiet} line-clamp-2`}>{whyMatch[0]}</p>
        </div>
      )}
      <div
        id={panelId}
        hidden={!open}
        class={open ? 'flex flex-col gap-5 px-4 pb-6 text-lg leading-relaxed sm:px-5' : ''}
      >
        <Lines icon="spark" title={words.why} lines={whyMatch} />
        <Lines icon="chat" title={words.begin} lines={conversationStarters} spoken />
        <Lines icon="chat" title={words.hooks} lines={hooks} />
        {more !== undefined && (
          <>
            <Wish title={words.looking} icon="search" {...more.seeking} />
            <Wish title={words.offering} icon="gift" {...more.offering} />
            {more.expertise.length > 0 && (
              <Topic icon="person" title={words.knows}>
                <Tags tags={more.expertise} />
              </Topic>
            )}
          </>
        )}
        <NotThisPerson name={card.name} onAvoid={onAvoid} />
      </div>
    </article>
  )
}

function Lines({
  icon,
  title,
  lines,
  spoken = false,
}: {
  icon: IconName
  title: string
  lines: readonly string[]
  spoken?: boolean
}) {
  if (lines.length === 0) return null
  const look = spoken ? 'bg-primary/10 rounded-2xl rounded-tl-sm px-4 py-3' : 'border-primary border-l-4 pl-3'
  return (
    <Topic icon={icon} title={title}>
      <ul class="flex flex-col gap-2.5">
        {lines.map((line) => (
          <li key={line} class={`${look} wrap-anywhere`}>
            {line}
          </li>
        ))}
      </ul>
    </Topic>
  )
}

function Wish({
  icon,
  title,
  summary,
  keywords,
}: {
  icon: IconName
  title: string
  summary: string | null
  keywords: readonly string[]
}) {
  if (summary === null && keywords.length === 0) return null
  return (
    <Topic icon={icon} title={title}>
      {summary !== null && <p class="wrap-anywhere">{summary}</p>}
      <Tags tags={keywords} />
    </Topic>
  )
}

function Topic({ icon, title, children }: { icon: IconName; title: string; children: ComponentChildren }) {
  return (
    <section>
      <h3 class="mb-2 flex items-center gap-2 text-sm font-bold tracking-wide text-indigo-800 uppercase dark:text-indigo-300">
        <Icon name={icon} class="size-4" />
        {title}
      </h3>
      {children}
    </section>
  )
}
