import { changeVocabulary } from '#core/event/plan.ts'
import { VocabularyChange, VocabularyView, vocabularyView } from '#core/profile/event-vocabulary.ts'
import { vocabularyVersion } from '#core/profile/extended-vocabulary.ts'
import { commit, optimistically } from '#functions/adapters/dynamodb/commit.ts'
import { replaceEvent } from '#functions/adapters/dynamodb/event.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import type { Contract } from '#functions/shell/contract.ts'

export const contract = {
  summary: 'Replaces what the event adds to the vocabulary. Answers that were read before are not read again.',
  access: 'organizer',
  body: VocabularyChange,
  reply: { status: 200, body: VocabularyView },
  refusals: ['EVENT_CANCELLED', 'BAD_VOCABULARY'],
} as const satisfies Contract

export const handler = asOrganizer(contract, ({ body, event, now }) =>
  optimistically(async () => {
    const changed = changeVocabulary(await event(), body, now)
    await commit([replaceEvent(changed)])
    return { status: 200, body: vocabularyView(changed.vocabulary, vocabularyVersion(changed.vocabulary)) }
  }),
)
