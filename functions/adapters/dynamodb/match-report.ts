import { Entity } from 'electrodb'
import * as z from 'zod'
import { MatchProposal, MatchReport } from '#core/matching/match-report.ts'
import { entityConfig } from './client.ts'
import type { Write } from './commit.ts'
import { put } from './write.ts'

/** What the last generation and the last proposal of an event came to: ids and numbers, one row each. */
const MatchReportRow = new Entity(
  {
    model: { entity: 'match-report', version: '1', service: 'm33t' },
    attributes: {
      eventId: { type: 'string', required: true },
      kind: { type: ['report', 'proposal'] as const, required: true },
      content: { type: 'any', required: true },
    },
    indexes: {
      ofEvent: { pk: { field: 'pk', composite: ['eventId'] }, sk: { field: 'sk', composite: ['kind'] } },
    },
  },
  entityConfig,
)

export const putMatchReport = (report: MatchReport): Write =>
  put(MatchReportRow.put({ eventId: report.eventId, kind: 'report', content: report }))

export const putMatchProposal = (proposal: MatchProposal): Write =>
  put(MatchReportRow.put({ eventId: proposal.report.eventId, kind: 'proposal', content: proposal }))

/** A row of a release that told something else reads as none. */
async function read<Schema extends z.ZodType>(eventId: string, kind: 'report' | 'proposal', schema: Schema) {
  const { data } = await MatchReportRow.get({ eventId, kind }).go({ consistent: true })
  return data === null ? null : (schema.safeParse(data.content).data ?? null)
}

export const readMatchReport = (eventId: string): Promise<MatchReport | null> => read(eventId, 'report', MatchReport)
export const readMatchProposal = (eventId: string): Promise<MatchProposal | null> =>
  read(eventId, 'proposal', MatchProposal)
