import { organizer } from '../../../messages/organizer-en.ts'
import { Icon } from '../page/icon.tsx'
import type { Guarantee, PromiseChanges } from './guarantees.ts'

const words = organizer.matches.proposal

/** What a proposal would make of the promises, to be read before it is accepted. */
export const Promises = ({ changes: { breaks, mends, stillBroken } }: { changes: PromiseChanges }) => (
  <div class="flex flex-col gap-3 text-sm">
    {breaks.length > 0 && <Told lead={words.breaks(breaks.length)} said={breaks} isBroken />}
    {mends.length > 0 && <Told lead={words.mends(mends.length)} said={mends} isBroken={false} />}
    {stillBroken.length > 0 && <Told lead={words.stillBroken(stillBroken.length)} said={stillBroken} isBroken />}
    {breaks.length + stillBroken.length === 0 && <p>{words.allHold}</p>}
  </div>
)

const Told = ({ lead, said, isBroken }: { lead: string; said: readonly Guarantee[]; isBroken: boolean }) => (
  <div>
    <p class="font-medium">{lead}</p>
    <ul class="mt-1 flex flex-col gap-1">
      {said.map(({ about, text }) => (
        <li key={about} class="flex items-start gap-2">
          <span class={isBroken ? 'text-amber-700 dark:text-amber-300' : 'text-green-700 dark:text-green-400'}>
            <Icon name={isBroken ? 'warning' : 'check'} size="mt-0.5 size-4" />
          </span>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  </div>
)
