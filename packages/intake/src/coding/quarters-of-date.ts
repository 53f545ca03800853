import { parseIsoDate, quarterOfDate, type FiscalQuarter } from '@muster/metrics'

const longest = 40
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = String.raw`(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`
const year = String.raw`'?(?<year>\d{4}|\d{2})`
const gap = String.raw`(?: ?[-/,] ?| )`
const time = String.raw`(?:[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?[ap]m|z)?)?`

/** How dates are written, in the order in which they are tried. Of `a` and `b` it is not clear which is the month. */
const writings = [
  `^(?<year>\\d{4})[-/.](?<month>\\d{1,2})(?:[-/.](?<day>\\d{1,2}))?${time}$`,
  `^(?<a>\\d{1,2})(?<sign>[-/.])(?<b>\\d{1,2})\\k<sign>${year}${time}$`,
  `^(?<month>\\d{1,2})[-/](?<year>\\d{4})$`,
  // Excel’s mmm-yy, and with the year in full.
  `^${month}${gap}${year}$`,
  `^${month} ?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,| |, )${year}${time}$`,
  `^(?<day>\\d{1,2})(?:st|nd|rd|th)?${gap}${month}${gap}${year}${time}$`,
  // Excel’s d-mmm: the year is not shown.
  `^(?<day>\\d{1,2})${gap}${month}$`,
].map((writing) => new RegExp(writing))

/**
 * The fiscal quarters in which a date may lie; undefined if the text is no date. One as a rule; two where it is not clear
 * which of two numbers is the month; none where no year is given. A month (`Sep-17`) is a date too: so Excel shows one.
 */
export function quartersOfDate(text: string): readonly FiscalQuarter[] | undefined {
  if (text.length > longest) return undefined
  const tidy = text
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
  for (const writing of writings) {
    const found = writing.exec(tidy.replace(/\s+/g, ' '))?.groups
    if (found === undefined) continue
    const days = candidates(found)
    if (days.length > 0) return [...new Set(days.flatMap(({ quarter }) => quarter ?? []))]
  }
  return undefined
}

interface Day {
  /** Undefined without a year, or long before any report. */
  readonly quarter: FiscalQuarter | undefined
}

function candidates(found: Readonly<Record<string, string | undefined>>): readonly Day[] {
  const { a, b, year: written, name } = found
  const fullYear = written?.length === 2 ? `20${written}` : written
  if (a !== undefined && b !== undefined)
    return [...dayIn(fullYear, Number(a), Number(b)), ...dayIn(fullYear, Number(b), Number(a))]
  const number = name === undefined ? Number(found['month']) : months.indexOf(name.slice(0, 3)) + 1
  return dayIn(fullYear, number, Number(found['day'] ?? 1))
}

/** The day, if a calendar has it. */
function dayIn(written: string | undefined, month: number, day: number): readonly Day[] {
  const two = (number: number) => String(number).padStart(2, '0')
  // A year that is not given may be a leap year.
  const date = parseIsoDate(`${written ?? '2016'}-${two(month)}-${two(day)}`)
  if (date === undefined) return []
  return [{ quarter: written === undefined || date < '1990-01-01' ? undefined : quarterOfDate(date) }]
}
