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

const washington = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: 'America/New_York' })

/** The date of a moment in Washington, D.C., by which due dates are judged. */
export const dayOf = (moment: Instant): IsoDate => isoDate(washington.format(new Date(moment)))
