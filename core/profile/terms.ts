import { conceptLabels } from '#core/profile/concept-labels.ts'
import { meets, type Meets } from '#core/profile/meets.ts'

/** What a vocabulary knows without reading: its concepts, what people call them, and what meets what. */
export type Terms = {
  readonly version: string
  readonly ids: readonly string[]
  labelOf(concept: string): string | undefined
  /** The concept with this label, given in lower case. */
  idLabelled(label: string): string | undefined
  /** Needs that an offer meets besides itself. */
  needsMetBy(offer: string): readonly string[]
}

export type TermsData = {
  version: string
  concepts: readonly { id: string; label: string }[]
  meets: readonly Meets[]
}

/**
 * `base`, when given, is extended by the data. A concept it knows keeps its label and place there: what an event once added
 * may be built in since.
 *
 * @throws Error when two concepts of the data share an id, or `meets` names an unknown one: the data is at fault, not a guest.
 */
export function termsIn(data: TermsData, base?: Terms): Terms {
  const labels = new Map<string, string>()
  const labelOf = (concept: string) => labels.get(concept) ?? base?.labelOf(concept)
  for (const { id, label } of data.concepts) {
    if (labels.has(id)) throw new Error(`The vocabulary has the concept ${id} twice.`)
    labels.set(id, base?.labelOf(id) ?? label)
  }
  const needs = new Map<string, string[]>()
  for (const [offer, need] of data.meets) {
    if (labelOf(offer) === undefined || labelOf(need) === undefined) {
      throw new Error(`The vocabulary relates ${offer} to ${need}: one is unknown.`)
    }
    needs.set(offer, [...(needs.get(offer) ?? []), need])
  }
  let idsByLabel: ReadonlyMap<string, string> | undefined

  return {
    version: data.version,
    ids: [...new Set([...(base?.ids ?? []), ...labels.keys()])],
    labelOf,
    idLabelled(label) {
      idsByLabel ??= new Map([...labels].map(([id, own]) => [own.toLowerCase(), id]))
      return idsByLabel.get(label) ?? base?.idLabelled(label)
    },
    needsMetBy: (offer) => [...new Set([...(base?.needsMetBy(offer) ?? []), ...(needs.get(offer) ?? [])])],
  }
}

/**
 * Those of the built-in vocabulary, for whatever labels and relates but reads no text: patterns weigh more than the rest
 * of core. Pure, so that bundles which need none leave it out.
 */
export const terms = /* @__PURE__ */ builtInTerms()

function builtInTerms(): Terms {
  return termsIn({ version: '2026-11-4', concepts: [...conceptLabels].map(([id, label]) => ({ id, label })), meets })
}
