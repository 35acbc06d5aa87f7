import type { MatchProposal } from '#core/matching/match-report.ts'

/** A proposal as it is shown: who comes and goes by name, and how many lists change otherwise. */
export interface ProposalLists {
  /** lists whose people change, told of one by one or not */
  count: number
  lists: { id: string; name: string; comes: string[]; goes: string[] }[]
  /** lists that keep their people */
  inner: number
  /** lists beyond those that are told of one by one */
  more: number
}

export function proposalLists({ report, changes }: MatchProposal, nameOf: (id: string) => string): ProposalLists {
  return {
    count: report.changedLists,
    lists: changes
      .map(({ attendeeId, added, removed }) => ({
        id: attendeeId,
        name: nameOf(attendeeId),
        comes: added.map(nameOf),
        goes: removed.map(nameOf),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
    inner: report.rewordedLists,
    more: report.changedLists - changes.length,
  }
}
