import * as z from 'zod'
import { MatchProposal, MatchReport } from '#core/matching/match-report.ts'
import { readMatchProposal, readMatchReport } from '#functions/adapters/dynamodb/match-report.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'

export const contract = {
  summary: 'What the last generation guaranteed, beside plain top-k for the same room, and the open proposal.',
  access: 'organizer',
  body: nothing,
  reply: { status: 200, body: z.object({ report: MatchReport.nullable(), proposal: MatchProposal.nullable() }) },
} as const satisfies Contract

export const handler = asOrganizer(contract, async (request) => {
  const { id } = await request.event()
  const [report, proposal] = await Promise.all([readMatchReport(id), readMatchProposal(id)])
  // A generation after it has overtaken a proposal.
  const isOpen = proposal !== null && proposal.report.generation > (report?.generation ?? 0)
  return { status: 200, body: { report, proposal: isOpen ? proposal : null } }
})
