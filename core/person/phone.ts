import { parsePhoneNumberFromString, type CountryCode, type NumberType } from 'libphonenumber-js/max'

export type PhoneReading =
  | { ok: true; e164: string }
  | { ok: false; code: 'INVALID_PHONE' | 'PHONE_HAS_EXTENSION' | 'UNSUPPORTED_NUMBER' | 'UNSUPPORTED_COUNTRY' }

/** Where texts may go unless the settings say otherwise: +1 alone would let in the Caribbean, a favourite of SMS pumping. */
export const defaultTextCountries = ['US', 'CA'] as const satisfies readonly CountryCode[]

const longestInput = 64
const textableTypes: readonly NumberType[] = ['MOBILE', 'FIXED_LINE', 'FIXED_LINE_OR_MOBILE', 'VOIP']

/**
 * A phone number as a person typed it -> E.164 (`+13125550123`).
 * INVALID_PHONE: no number that can exist. PHONE_HAS_EXTENSION: texts reach no extension.
 * UNSUPPORTED_NUMBER: premium, toll-free, pager and the like. UNSUPPORTED_COUNTRY: outside `countries`.
 */
export function readPhone(
  input: string,
  defaultCountry: 'US',
  countries: readonly string[] = defaultTextCountries,
): PhoneReading {
  if (input.length > longestInput) return { ok: false, code: 'INVALID_PHONE' }
  // Without extract: false the library would find a number inside a sentence.
  const number = parsePhoneNumberFromString(input, { defaultCountry, extract: false })
  if (number === undefined || !number.isValid()) return { ok: false, code: 'INVALID_PHONE' }
  if (number.ext !== undefined) return { ok: false, code: 'PHONE_HAS_EXTENSION' }
  if (number.country === undefined || !countries.includes(number.country)) {
    return { ok: false, code: 'UNSUPPORTED_COUNTRY' }
  }
  if (!textableTypes.includes(number.getType())) return { ok: false, code: 'UNSUPPORTED_NUMBER' }
  return { ok: true, e164: number.number }
}
