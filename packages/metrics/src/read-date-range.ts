import { parseIsoDate, type IsoDate } from './iso-date.ts'
import type { FiscalQuarter } from './fiscal-quarter.ts'
import { endOfQuarter, quarterOfDate, startOfQuarter } from './quarter-dates.ts'

const range = /^([\d/-]{8,10}) ?(?:-|to|through|thru|\/) ?([\d/-]{8,10})$/

/**
 * Reads `2016-10-01 to 2016-12-31` and `10/1/2016 - 12/31/2016` (month first) from tidied text; undefined for anything
 * else, and for days that are not the first and the last of one federal quarter.
 */
export function readDateRange(tidy: string): FiscalQuarter | undefined {
  const [, from = '', to = ''] = range.exec(tidy) ?? []
  const start = readDay(from)
  const end = readDay(to)
  if (start === undefined || end === undefined || start < '1976-10-01') return undefined
  const quarter = quarterOfDate(start)
  return startOfQuarter(quarter) === start && endOfQuarter(quarter) === end ? quarter : undefined
}

function readDay(text: string): IsoDate | undefined {
  const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  return parseIsoDate(year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
