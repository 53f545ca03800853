import { dueDate, type FiscalQuarter } from '@muster/metrics'
import type { Chance } from '../chance/chance.ts'
import { between } from '../chance/draws.ts'

/** A point in time as ISO 8601 text in UTC, e.g. `2017-01-19T15:04:00.000Z`: text order is time order. */
export type Moment = string

/** A moment so many days after the end of a quarter, in the hours when offices from Puerto Rico to Hawaii are open. */
export function momentAfter(quarter: FiscalQuarter, days: number, chance: Chance): Moment {
  const two = (number: number) => String(number).padStart(2, '0')
  const time = `${two(between(chance, 14, 21))}:${two(between(chance, 0, 59))}:${two(between(chance, 0, 59))}`
  return `${dueDate(quarter, days)}T${time}.000Z`
}
