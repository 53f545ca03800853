import { parseFiscalQuarter, type FiscalQuarter } from './fiscal-quarter.ts'

const fiscalYear = String.raw`(?:fy|fiscal year) ?'?(?<fiscal>\d{4}|\d{2})`
const plainYear = String.raw`(?<plain>\d{4})`
const number = String.raw`(?:(?:q|qtr\.?|quarter) ?(?<after>[1-4])|(?<before>[1-4]|1st|2nd|3rd|4th|first|second|third|fourth) ?(?:q|qtr\.?|quarter))`
const gap = String.raw`(?: ?[-,/.:_] ?| )`
const ofGap = String.raw`(?:${gap}| of )`

// Digits of a year and digits of a quarter must not touch, or `Q12017` could be read in two ways.
const writings = [
  new RegExp(`^(?:${fiscalYear}|${plainYear})${gap}?${number}$`),
  new RegExp(`^${number}${ofGap}?${fiscalYear}$`),
  new RegExp(`^${number}${ofGap}${plainYear}$`),
]

const ordinals: Readonly<Record<string, string>> = { first: '1', second: '2', third: '3', fourth: '4' }

/** Reads `fy2017 q1`, `2017q1`, `q1 fy17`, `1st quarter of 2017` from tidied text; undefined for anything else. */
export function readYearAndQuarter(tidy: string): FiscalQuarter | undefined {
  for (const writing of writings) {
    const found = writing.exec(tidy)?.groups
    if (found === undefined) continue
    const year = found['fiscal'] ?? found['plain'] ?? ''
    const named = found['after'] ?? found['before'] ?? ''
    return parseFiscalQuarter(`FY${fullYear(year)}Q${ordinals[named] ?? named.charAt(0)}`)
  }
  return undefined
}

/** Two digits are of this century: there was no Plan before it. */
export const fullYear = (digits: string): string => (digits.length === 2 ? `20${digits}` : digits)
