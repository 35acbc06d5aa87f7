import { Entity } from 'electrodb'
import { Message } from '#core/conversation/message.ts'
import { platform } from '../crypto/keyring.ts'
import { lookupKey } from '../crypto/lookup.ts'
import { openFields, sealFields } from '../crypto/sealed-fields.ts'
import { entityConfig } from './client.ts'
import type { Write } from './commit.ts'
import { put } from './write.ts'

/** What people texted us, append-only. Sealed under the platform's key: whose guest the sender is, is not known yet. */
const MessageRow = new Entity(
  {
    model: { entity: 'message', version: '1', service: 'm33t' },
    attributes: {
      id: { type: 'string', required: true },
      sender: { type: 'string', required: true },
      providerId: { type: 'string', required: true },
      channel: { type: 'string', required: true },
      receivedAt: { type: 'string', required: true },
      optOutType: { type: 'string' },
      sealed: { type: 'any', required: true },
    },
    indexes: {
      byId: { pk: { field: 'pk', composite: ['id'] }, sk: { field: 'sk', composite: [] } },
      bySender: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['sender'] },
        sk: { field: 'gsi1sk', composite: ['receivedAt'] },
      },
    },
  },
  entityConfig,
)

export async function createMessage(message: Message): Promise<Write> {
  const { id, providerId, channel, receivedAt, optOutType, from, to, body } = message
  return put(
    MessageRow.create({
      id,
      providerId,
      channel,
      receivedAt,
      ...(optOutType === null ? {} : { optOutType }),
      sender: lookupKey('phone', from),
      sealed: await sealFields(platform, 'message', id, { from, to, body }),
    }),
  )
}

export async function readMessage(id: string): Promise<Message | undefined> {
  const { data } = await MessageRow.get({ id }).go({ consistent: true })
  if (data === null) return undefined
  const { sealed, optOutType = null, ...plain } = data
  return Message.parse({
    ...(await openFields(platform, 'message', id, sealed)),
    ...plain,
    optOutType,
  })
}
