import { m } from '../paraglide/messages.js'

const months = [m.words_quarter_1, m.words_quarter_2, m.words_quarter_3, m.words_quarter_4]

/** `FY2017 Q4 (Jul–Sep 2017)` for `FY2017Q4`; another text as it is. In the browser, where the dictionary is not loaded. */
export function quarterInWords(quarter: string): string {
  const [, year, number] = /^FY(\d{4})Q([1-4])$/.exec(quarter) ?? []
  if (year === undefined || number === undefined) return quarter
  const calendarYear = number === '1' ? Number(year) - 1 : Number(year)
  return m.words_quarter({ year, number, months: months[Number(number) - 1]?.() ?? '', calendarYear })
}

/** `FY2017 Q4`, where the months are said nearby. */
export const quarterShort = (quarter: string): string => quarterInWords(quarter).replace(/ \(.*$/, '')
