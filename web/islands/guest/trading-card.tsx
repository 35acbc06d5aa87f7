import type { TradingCard as Card } from '#core/attendee/card.ts'
import { card as words } from '../../messages/guest-card-en.ts'
import { Icon } from './later-icon.tsx'
import { initialsOf, workOf } from './card-face.ts'
import { brand, quiet } from './look.ts'
import { Tags } from './tags.tsx'

/** A guest's card as others hold it in their hands: who they are, what they look for, what they can help with. */
export function TradingCard({ card }: { card: Card }) {
  const work = workOf(card)
  return (
    <article
      class="rounded-box bg-base-100 border-base-content/15 w-full overflow-hidden border shadow-sm"
      aria-label={card.name}
    >
      <header class={`${brand} flex items-center gap-4 p-5`}>
        <span
          class="grid size-16 shrink-0 place-items-center rounded-2xl bg-white/15 text-2xl font-extrabold border-2 border-white/40"
          aria-hidden="true"
        >
          {initialsOf(card.name)}
        </span>
        <div class="min-w-0">
          <p class="text-2xl leading-tight font-extrabold wrap-anywhere">{card.name}</p>
          {work !== '' && <p class="mt-1 text-indigo-50 wrap-anywhere">{work}</p>}
        </div>
      </header>
      {card.level > 1 && 'seeking' in card && (
        <div class="flex flex-col gap-5 p-5">
          <Side icon="search" title={words.looking} side={card.seeking} />
          <Side icon="gift" title={words.offering} side={card.offering} />
          {card.expertise.length > 0 && (
            <section>
              <SideTitle icon="spark" title={words.expertise} />
              <Tags tags={card.expertise} />
            </section>
          )}
        </div>
      )}
    </article>
  )
}

function Side({
  icon,
  title,
  side,
}: {
  icon: 'search' | 'gift'
  title: string
  side: { summary: string | null; keywords: string[] }
}) {
  return (
    <section>
      <SideTitle icon={icon} title={title} />
      {side.summary !== null && <p class="leading-relaxed wrap-anywhere">{side.summary}</p>}
      <Tags tags={side.keywords} />
      {side.summary === null && side.keywords.length === 0 && <p class={quiet}>{words.nothingYet}</p>}
    </section>
  )
}

function SideTitle({ icon, title }: { icon: 'search' | 'gift' | 'spark'; title: string }) {
  return (
    <h2 class="text-indigo-800 dark:text-indigo-300 mb-1.5 flex items-center gap-2 text-sm font-bold tracking-wide uppercase">
      <Icon name={icon} class="size-4" />
      {title}
    </h2>
  )
}
