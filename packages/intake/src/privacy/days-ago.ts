import type { IsoDate } from '@muster/metrics'

const day = 24 * 60 * 60 * 1_000

/** Days from a date to today; negative for one that is to come. */
export const daysAgo = (date: IsoDate, today: IsoDate): number => (Date.parse(today) - Date.parse(date)) / day
