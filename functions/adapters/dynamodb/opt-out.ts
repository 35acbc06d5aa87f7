import type { Message } from '#core/conversation/message.ts'
import { readKeyword } from '#core/conversation/opt-out.ts'
import type { Write } from './commit.ts'
import { liftSuppression, suppress } from './suppression.ts'

/** What a text of STOP or START changes; a word that Twilio's account knows as one counts like ours. */
export function optOutWrites({ channel, from, body, optOutType, receivedAt }: Message): Write[] {
  const keyword = optOutType === null ? readKeyword(body) : keywordOf[optOutType]
  switch (keyword) {
    case 'stop':
      return [suppress(from, { channel, reason: 'stop', at: receivedAt })]
    case 'start':
      return [liftSuppression(channel, from)]
    case 'help':
    case undefined:
      return []
  }
}

const keywordOf = { STOP: 'stop', START: 'start', HELP: 'help' } as const
