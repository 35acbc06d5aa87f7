import { deadLetterQueue, maxReceives, schedules, visibilityTimeoutSeconds, workers } from '#infra/wiring.ts'
import type { CloudOptions } from './cloud/cloud.ts'

type Plan = Pick<CloudOptions, 'queues' | 'rules' | 'sources' | 'rates'>

/** What SST makes of the wiring on AWS: for each worker a queue with its dead-letter queue, a rule and a consumer. */
export const cloudPlan: Plan = {
  queues: workers.flatMap((worker) => [
    {
      name: worker.slug,
      visibilityTimeoutSeconds: visibilityTimeoutSeconds(worker),
      deadLetter: { queue: deadLetterQueue(worker.slug), maxReceives },
    },
    { name: deadLetterQueue(worker.slug), visibilityTimeoutSeconds: 30 },
  ]),
  rules: workers.map(({ slug, on }) => ({ name: slug, pattern: { 'detail-type': [...on] }, queue: slug })),
  sources: workers.map(({ slug, batchSize, concurrency }) => ({ queue: slug, function: slug, batchSize, concurrency })),
  rates: schedules.flatMap(({ slug, everySeconds }) =>
    everySeconds === undefined ? [] : [{ name: slug, everySeconds, function: slug }],
  ),
}

/** Handlers whose one-off schedules are made at run time. */
export const oneOffTargets: readonly string[] = schedules
  .filter(({ everySeconds }) => everySeconds === undefined)
  .map(({ slug }) => slug)
