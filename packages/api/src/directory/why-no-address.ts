import { personalSpans } from '@muster/intake'

/** Of the privacy rules: a street address, and a place on a map. */
const ofPlaces = new Set(['P108', 'P114'])
/** `Austin, TX 78701`, `TX 78701-1234`: what stands at the end of an address. */
const withPostalCode = /\b[A-Z]{2}\.?,?\s+\d{5}(?:-\d{4})?\b/

/**
 * Why a text cannot stand in the public directory, if it seems to say where something is; null if it does not. No listing
 * has an address: who lists a shelter must not give its place away by mistake.
 */
export function whyNoAddress(text: string): string | null {
  const flat = text.replaceAll(/\s+/g, ' ')
  return withPostalCode.test(flat) || personalSpans(flat).some(({ code }) => ofPlaces.has(code))
    ? 'This looks like a street address or a place on a map. The directory never shows where you are: take it out. People who need to come to you can ask by telephone.'
    : null
}
