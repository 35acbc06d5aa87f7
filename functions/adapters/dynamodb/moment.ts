import { Entity } from 'electrodb'
import { Moment, type PlannedMoment } from '#core/event/moment.ts'
import { entityConfig } from './client.ts'
import type { Write } from './commit.ts'
import { put, update } from './write.ts'

/** What is due for an event and whether it has fired; the sweeper finds here what no schedule fired. */
const MomentRow = new Entity(
  {
    model: { entity: 'moment', version: '1', service: 'm33t' },
    attributes: {
      eventId: { type: 'string', required: true },
      purpose: { type: 'string', required: true },
      generation: { type: 'number', required: true },
      organizerId: { type: 'string', required: true },
      dueAt: { type: 'string', required: true },
      // Only on a moment that has not fired, so that the index holds nothing else.
      waiting: { type: 'string' },
      firedAt: { type: 'string' },
    },
    indexes: {
      ofEvent: {
        pk: { field: 'pk', composite: ['eventId'] },
        sk: { field: 'sk', composite: ['purpose', 'generation'] },
      },
      due: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['waiting'] },
        sk: { field: 'gsi1sk', composite: ['dueAt'] },
      },
    },
  },
  entityConfig,
)

/** Fails its condition when this moment was planned before. */
export const planMoment = (moment: PlannedMoment): Write => put(MomentRow.create({ ...moment, waiting: 'yes' }))

/** Fails its condition when the moment has fired already, or was never planned. */
export const markFired = ({ eventId, purpose, generation }: Moment, now: string): Write =>
  update(
    MomentRow.patch({ eventId, purpose, generation })
      .set({ firedAt: now })
      .remove(['waiting'])
      .where(({ firedAt }, { notExists }) => notExists(firedAt)),
  )

/** Moments due at or before `now` that have not fired, the longest overdue first. */
export async function overdueMoments(now: string): Promise<Moment[]> {
  const { data } = await MomentRow.query.due({ waiting: 'yes' }).lte({ dueAt: now }).go({ pages: 'all' })
  return data.map((row) => Moment.parse(row))
}
