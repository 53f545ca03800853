import { isoDate, type IsoDate } from '@muster/metrics'
import type { Instant } from './context.ts'
import type { Settings } from './settings.ts'

/** The day on which the demonstration stands still: FY2017 Q4 reports are due two weeks later. */
export const demonstrationDay = isoDate('2017-10-16')

const day = 86_400_000
/** Midnight of the demonstration's day in Washington, which was four hours behind UTC. */
const demonstrationMidnight = Date.parse(`${demonstrationDay}T04:00:00Z`)

/** Muster's own time. In the demonstration the time of day runs, the day does not. */
export function nowIn(settings: Pick<Settings, 'demonstration'>, real: Date = new Date()): Instant {
  if (!settings.demonstration) return real.toISOString()
  return new Date(demonstrationMidnight + (real.getTime() % day)).toISOString()
}

/** One for each zone: making them is slow. */
const calendars = new Map<string, Intl.DateTimeFormat>()

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const made = calendars.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone })
  calendars.set(timeZone, made)
  return made
}

/**
 * The date of a moment in a time zone (IANA name): of 04:30 in UTC it is another one in New York than in Guam. A due
 * day lasts until 23:59:59.999 there.
 */
export const dayIn = (timeZone: string, moment: Instant): IsoDate =>
  isoDate(calendarOf(timeZone).format(new Date(moment)))

/** The date of a moment in Washington, D.C., by which quarters of the nation are told. */
export const dayOf = (moment: Instant): IsoDate => dayIn('America/New_York', moment)
