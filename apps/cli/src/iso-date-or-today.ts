import type { CheckOptions } from '@muster/intake'
import { isoDate } from '@muster/intake'

/** The date that a person gave, or today's (in UTC) if none; `undefined` where it is not a date. */
export function isoDateOrToday(given: string | undefined): CheckOptions['today'] | undefined {
  try {
    return isoDate(given ?? new Date().toISOString().slice(0, 10))
  } catch {
    return undefined
  }
}
