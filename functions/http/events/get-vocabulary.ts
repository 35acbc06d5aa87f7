import { VocabularyView, vocabularyView } from '#core/profile/event-vocabulary.ts'
import { vocabularyVersion } from '#core/profile/extended-vocabulary.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'

export const contract = {
  summary: "What the event adds to the vocabulary that guests' answers are read with, and what is there already.",
  access: 'organizer',
  body: nothing,
  reply: { status: 200, body: VocabularyView },
} as const satisfies Contract

export const handler = asOrganizer(contract, async ({ event }) => {
  const { vocabulary } = await event()
  return { status: 200, body: vocabularyView(vocabulary, vocabularyVersion(vocabulary)) }
})
