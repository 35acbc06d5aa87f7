/** A stored number as people here write it; one of elsewhere stays as it is. */
export function phoneDisplay(e164: string): string {
  const parts = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(e164)
  return parts === null ? e164 : `(${parts[1]}) ${parts[2]}-${parts[3]}`
}
