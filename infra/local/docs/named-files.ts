/**
 * Every file of the project that a document names by its path from the root, such as `core/event/event.ts` or
 * `docs/adr/0002-x.md`. A path with a placeholder (`functions/queue/<name>.ts`) or a pattern is none.
 */
export function filesNamedIn(text: string): string[] {
  const named = text.matchAll(
    /(?<![\w./<>*{-])((?:core|functions|infra|docs|web)\/[\w./-]*\w\.(?:ts|tsx|mjs|md|json))(?![\w<>*{])/g,
  )
  return [...new Set([...named].map(([, file = '']) => file))]
}
