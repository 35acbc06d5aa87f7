import { vi } from 'vitest'

/** Keeps what this process says itself, and lets it say it. Until `vi.restoreAllMocks`. */
export function keptOutput(): string[] {
  const said: string[] = []
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream)
    vi.spyOn(stream, 'write').mockImplementation((chunk, ...rest) => {
      said.push(String(chunk))
      return Boolean(Reflect.apply(write, undefined, [chunk, ...rest]))
    })
  }
  return said
}
