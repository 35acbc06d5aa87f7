/** Strings as small integers. A number nobody uses any more goes to the next new string, so they stay dense. */
export interface Terms {
  /** All numbers are below this. */
  readonly size: number
  /** The number of a term, with one more user of it. */
  take(term: string): number
  /** One user fewer. */
  release(number: number): void
}

export function terms(): Terms {
  const numbers = new Map<string, number>()
  const names: string[] = []
  const users: number[] = []
  const free: number[] = []
  return {
    get size() {
      return names.length
    },
    take(term) {
      const known = numbers.get(term)
      if (known !== undefined) {
        users[known] = (users[known] ?? 0) + 1
        return known
      }
      const number = free.pop() ?? names.length
      numbers.set(term, number)
      names[number] = term
      users[number] = 1
      return number
    },
    release(number) {
      const left = (users[number] ?? 0) - 1
      users[number] = left
      if (left > 0) return
      numbers.delete(names[number] ?? '')
      free.push(number)
    },
  }
}
