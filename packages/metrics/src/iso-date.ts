import { Temporal } from 'temporal-polyfill'

/** A calendar day as ISO 8601 text, `2017-10-30`. Plain string order is the order of time. */
export type IsoDate = string & { readonly __isoDate: true }

const isIsoDate = (text: string): text is IsoDate => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}

/** Reads `2017-10-30`; undefined for any other text, and for a day that no calendar has. */
export const parseIsoDate = (text: string): IsoDate | undefined => (isIsoDate(text) ? text : undefined)

/**
 * The same for a text that must be a date, such as a constant.
 * @throws RangeError if it is none.
 */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`"${text}" is not a date. Write it as 2017-10-30.`)
  return text
}

/** The day that comes `days` days later (earlier, if negative). */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  isoDate(Temporal.PlainDate.from(date).add({ days }).toString())
