import { apiDocument } from './api.ts'
import { documentedRoutes } from './contracts.ts'
import { emittedBy } from './emitters.ts'
import { flowDocument } from './flow.ts'
import { madeRefusals } from './refusals.ts'
import { readSources } from './sources.ts'

/** Every printed document: its path from the project's root and its text. */
export async function documents(): Promise<{ path: string; text: string }[]> {
  const made = madeRefusals(readSources('core', 'functions'))
  return [
    { path: 'docs/api.md', text: apiDocument(await documentedRoutes(), made) },
    { path: 'docs/flow.md', text: flowDocument(emittedBy(readSources('functions'))) },
  ]
}
