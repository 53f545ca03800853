import { makeFiscalQuarter, type FiscalQuarter } from '@muster/metrics'

/** What a quarter may mean that does not say whether its year is a calendar year or a fiscal one. */
export interface CalendarQuarter {
  readonly ifCalendar: FiscalQuarter
  /** Undefined if the text says that the year is a calendar year. */
  readonly ifFiscal: FiscalQuarter | undefined
}

const longest = 60
const calendarYear = String.raw`(?:cy|calendar year|calendar|cal\.? year|cal\.?) ?'?`
const number = String.raw`(?:q|qtr\.? ?|quarter )(?<after>[1-4])|(?<before>[1-4])(?:st|nd|rd|th)? ?(?:q|qtr\.?|quarter)`
const year = String.raw`(?<year>\d{4}|\d{2})`
const writings = [
  new RegExp(`^(?<calendar>${calendarYear})${year}[ ,/-]{0,2}(?:${number})$`),
  new RegExp(`^(?:${number})[ ,/-]{0,2}(?:of )?(?<calendar>${calendarYear})?${year}$`),
  new RegExp(`^(?<calendar>calendar )(?:${number})[ ,/-]{0,2}(?:of )?${year}$`),
  new RegExp(`^${year}[ ,/-]{0,2}(?:${number})(?<calendar> \\(?calendar(?: year)?\\)?)?$`),
]

/** Reads `CY2017 Q3` and `3Q2017`; undefined for any other text. For asking only: which is meant is never guessed. */
export function calendarQuarter(text: string): CalendarQuarter | undefined {
  if (text.length > longest) return undefined
  const tidy = text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
  for (const writing of writings) {
    const found = writing.exec(tidy)?.groups
    if (found === undefined) continue
    const digits = found['year'] ?? ''
    const calendar = Number(digits.length === 2 ? `20${digits}` : digits)
    if (calendar < 1990 || calendar > 2100) return undefined
    const quarter = numbers[Number(found['after'] ?? found['before']) - 1]
    if (quarter === undefined) return undefined
    const ifCalendar =
      quarter === 4 ? makeFiscalQuarter(calendar + 1, 1) : makeFiscalQuarter(calendar, numberAfter[quarter])
    return {
      ifCalendar,
      ifFiscal: found['calendar'] === undefined ? makeFiscalQuarter(calendar, quarter) : undefined,
    }
  }
  return undefined
}

const numbers = [1, 2, 3, 4] as const
/** The first quarter of a calendar year is the second of a fiscal year. */
const numberAfter = { 1: 2, 2: 3, 3: 4 } as const
