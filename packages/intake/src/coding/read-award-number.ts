import { dashesReplaced, lettersChanged } from '../findings/repair-kinds.ts'
import { repairIf, type Read } from './read.ts'

/** An award number as it is written: capital letters and plain hyphens. Undefined for no text. */
export function readAwardNumber(text: string): Read<string> | undefined {
  if (text === '') return undefined
  const hyphenated = text.replace(/[\u2010-\u2015\u2212]/g, '-')
  const value = hyphenated.toUpperCase()
  return {
    value,
    repairs: [...repairIf(dashesReplaced, text, hyphenated), ...repairIf(lettersChanged, hyphenated, value)],
  }
}

/**
 * Known shapes of award numbers. OJP before 2021, as in 2016-VT-BX-K012, and JustGrants after it, as in
 * 15POVC-21-GK-02595-HT (both found in public lists of awards); HHS, as in 90ZV0138-01-00 (recalled, not verified).
 */
const shapes = [
  /^(?<year>(?:19|20)\d{2})-[A-Z]{2}-[A-Z]{2}-[A-Z]?\d{3,4}$/,
  /^15P[A-Z]{3}-(?<short>\d{2})-[A-Z]{2}-\d{5}-[A-Z]{2,4}$/,
  /^90[A-Z]{2}\d{4}(?:-\d{2}-\d{2})?$/,
]

export const looksLikeAwardNumber = (text: string): boolean => shapes.some((shape) => shape.test(text))

/** The fiscal year in which an award was made, if its number says so. */
export function yearOfAward(number: string): number | undefined {
  for (const shape of shapes) {
    const { year, short } = shape.exec(number)?.groups ?? {}
    if (year !== undefined) return Number(year)
    if (short !== undefined) return 2000 + Number(short)
  }
  return undefined
}
