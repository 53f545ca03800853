import { fiscalYearOf, makeFiscalQuarter, quarterNumberOf, type FiscalQuarter } from './fiscal-quarter.ts'

const quarterNumbers = [1, 2, 3, 4] as const

/**
 * The quarter that comes `count` quarters later (earlier, if negative).
 * @throws RangeError if `count` is not a whole number, or the result lies outside fiscal years 1977 to 9999.
 */
export function addQuarters(quarter: FiscalQuarter, count: number): FiscalQuarter {
  if (!Number.isInteger(count)) throw new RangeError(`${count} is not a whole number of quarters.`)
  const position = ordinal(quarter) + count
  const number = quarterNumbers[((position % 4) + 4) % 4] ?? 1
  return makeFiscalQuarter(Math.floor(position / 4), number)
}

/** How many quarters `to` lies after `from`; negative if before. `addQuarters(from, quartersFrom(from, to)) === to`. */
export const quartersFrom = (from: FiscalQuarter, to: FiscalQuarter): number => ordinal(to) - ordinal(from)

/** Every quarter from `first` to `last`, both included; none if `last` comes before `first`. */
export const quartersBetween = (first: FiscalQuarter, last: FiscalQuarter): readonly FiscalQuarter[] =>
  Array.from({ length: Math.max(0, quartersFrom(first, last) + 1) }, (_, n) => addQuarters(first, n))

/** The four quarters of a fiscal year, in order. */
export const quartersOfFiscalYear = (fiscalYear: number): readonly FiscalQuarter[] =>
  quarterNumbers.map((number) => makeFiscalQuarter(fiscalYear, number))

/** Negative if `a` comes before `b`, positive if after, 0 if they are the same: for sorting. */
export const compareQuarters = (a: FiscalQuarter, b: FiscalQuarter): number => ordinal(a) - ordinal(b)

const ordinal = (quarter: FiscalQuarter): number => fiscalYearOf(quarter) * 4 + quarterNumberOf(quarter) - 1
