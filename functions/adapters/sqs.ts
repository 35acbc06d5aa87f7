import { ChangeMessageVisibilityCommand, GetQueueUrlCommand, SQSClient } from '@aws-sdk/client-sqs'
import { clientDefaults } from './aws-client.ts'

const client = new SQSClient({ ...clientDefaults, maxAttempts: 2 })
const urls = new Map<string, string>()

/** Has a failed message tried again after `seconds` instead of after the queue's whole visibility timeout. */
export async function putOff(
  message: { eventSourceARN: string; receiptHandle: string },
  seconds: number,
): Promise<void> {
  const queue = message.eventSourceARN.split(':').at(-1) ?? ''
  const url = urls.get(queue) ?? (await client.send(new GetQueueUrlCommand({ QueueName: queue }))).QueueUrl
  if (url === undefined) throw new Error(`queue ${queue} has no address`)
  urls.set(queue, url)
  await client.send(
    new ChangeMessageVisibilityCommand({
      QueueUrl: url,
      ReceiptHandle: message.receiptHandle,
      VisibilityTimeout: seconds,
    }),
  )
}
