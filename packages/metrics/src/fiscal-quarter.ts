/**
 * A quarter of the federal fiscal year, `FY2017Q4`. The year begins on 1 October and is named by the calendar year in
 * which it ends: FY2017Q1 is October to December 2016. Plain string order is the order of time.
 */
export type FiscalQuarter = string & { readonly __fiscalQuarter: true }

export type QuarterNumber = 1 | 2 | 3 | 4

/** Federal fiscal years begin in October since FY1977 (Congressional Budget Act of 1974; recalled, not verified). */
export const firstFiscalYear = 1977
/** The last year that four digits can write. */
export const lastFiscalYear = 9999

const isFiscalQuarter = (text: string): text is FiscalQuarter => {
  const year = /^FY(\d{4})Q[1-4]$/.exec(text)?.[1]
  return year !== undefined && Number(year) >= firstFiscalYear
}

/** Reads the one canonical writing, `FY2017Q4`; undefined for any other text. See `readFiscalQuarter` for people's. */
export const parseFiscalQuarter = (text: string): FiscalQuarter | undefined =>
  isFiscalQuarter(text) ? text : undefined

/**
 * The same for a text that must be a quarter, such as a constant.
 * @throws RangeError if it is none.
 */
export function fiscalQuarter(text: string): FiscalQuarter {
  if (!isFiscalQuarter(text)) throw new RangeError(`"${text}" is not a fiscal quarter. Write it as FY2017Q4.`)
  return text
}

/**
 * Quarter `number` of a fiscal year.
 * @throws RangeError if the year is not a whole number between 1977 and 9999.
 */
export const makeFiscalQuarter = (fiscalYear: number, number: QuarterNumber): FiscalQuarter =>
  fiscalQuarter(`FY${fiscalYear}Q${number}`)

/** 2017 for `FY2017Q4`. */
export const fiscalYearOf = (quarter: FiscalQuarter): number => Number(quarter.slice(2, 6))

/** 4 for `FY2017Q4`. */
export function quarterNumberOf(quarter: FiscalQuarter): QuarterNumber {
  const digit = quarter.slice(-1)
  if (digit === '1') return 1
  if (digit === '2') return 2
  return digit === '3' ? 3 : 4
}
