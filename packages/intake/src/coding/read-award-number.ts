import { awardNumberSpaced, awardWordRemoved } from '../findings/cell-repair-kinds.ts'
import { dashesReplaced, lettersChanged } from '../findings/repair-kinds.ts'
import { quartersOfDate } from './quarters-of-date.ts'
import { repairIf, type Read } from './read.ts'

/** No award number is half as long; a longer text is taken as it stands, and judged. */
const longest = 80

/** Digits that a spreadsheet shortened, as in `9.0E+13`: those that are not shown are lost. */
export const isScientific = (text: string): boolean =>
  text.length <= 40 && /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d{1,3}$/i.test(text)

/**
 * An award number as it is written: capital letters, plain hyphens in their places, nothing before it. Undefined for no
 * text, and for what a spreadsheet made of a number. `own` are the awards that may be reported for, by number.
 */
export function readAwardNumber(text: string, own?: ReadonlyMap<string, unknown>): Read<string> | undefined {
  if (text === '' || isScientific(text) || quartersOfDate(text) !== undefined) return undefined
  const hyphenated = text.replace(/[\u2010-\u2015\u2212]/g, '-')
  const capital = hyphenated.toUpperCase()
  const repairs = [
    ...repairIf(dashesReplaced, text, hyphenated),
    ...repairIf(lettersChanged, hyphenated, capital),
  ]
  if (capital.length > longest || own?.has(capital) === true || looksLikeAwardNumber(capital))
    return { value: capital, repairs }
  const bare = capital.replace(beforeIt, '')
  const spaced = withHyphens(bare, own)
  // What is no award number in the end is left as it was: the rules speak of the text in the file.
  if (spaced === undefined) return { value: capital, repairs }
  return {
    value: spaced,
    repairs: [
      ...repairs,
      ...repairIf(awardWordRemoved, capital, bare),
      ...repairIf(awardNumberSpaced, bare, spaced),
    ],
  }
}

const beforeIt = /^(?:(?:FEDERAL )?(?:AWARD|GRANT)(?: ?(?:NO\b|NUMBER|NUM\b|ID\b))?|FAIN|NO\b)?[.:# ]*/

/** The award number with exactly these letters and digits: one of your own, or one of a known shape. */
function withHyphens(text: string, own?: ReadonlyMap<string, unknown>): string | undefined {
  const letters = lettersAndDigits(text)
  if (letters === '') return undefined
  const yours = own && byLetters(own).get(letters)
  if (yours !== undefined) return yours ?? undefined
  for (const parts of shapesWithoutHyphens) {
    const found = parts.exec(letters)
    if (found !== null) return found.slice(1).filter(Boolean).join('-')
  }
  return undefined
}

/** Awards by what `lettersAndDigits` leaves of their numbers; null where two awards leave the same. */
const known = new WeakMap<ReadonlyMap<string, unknown>, ReadonlyMap<string, string | null>>()

function byLetters(own: ReadonlyMap<string, unknown>): ReadonlyMap<string, string | null> {
  const before = known.get(own)
  if (before !== undefined) return before
  const awards = new Map<string, string | null>()
  for (const number of own.keys()) {
    const letters = lettersAndDigits(number)
    awards.set(letters, awards.has(letters) ? null : number)
  }
  known.set(own, awards)
  return awards
}

export const lettersAndDigits = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * Known shapes of award numbers. OJP before 2021, as in 2016-VT-BX-K012, and JustGrants after it, as in
 * 15POVC-21-GK-02595-HT (both found in public lists of awards); HHS, as in 90ZV0138-01-00 (recalled, not verified).
 */
const shapes = [
  /^(?<year>(?:19|20)\d{2})-[A-Z]{2}-[A-Z]{2}-[A-Z]?\d{3,4}$/,
  /^15P[A-Z]{3}-(?<short>\d{2})-[A-Z]{2}-\d{5}-[A-Z]{2,4}$/,
  /^90[A-Z]{2}\d{4}(?:-\d{2}-\d{2})?$/,
]
/** The same with a group for each part: without hyphens, too, there is only one place for each. */
const shapesWithoutHyphens = [
  /^((?:19|20)\d{2})([A-Z]{2})([A-Z]{2})([A-Z]?\d{3,4})$/,
  /^(15P[A-Z]{3})(\d{2})([A-Z]{2})(\d{5})([A-Z]{2,4})$/,
  /^(90[A-Z]{2}\d{4})(?:(\d{2})(\d{2}))?$/,
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
