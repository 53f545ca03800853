import type { FiscalQuarter } from '@muster/metrics'
import { pickFor } from './pick-for.ts'

const reasons: readonly string[] = [
  'The person who gathers our counts was on leave, and nobody else could close the quarter in our system.',
  'One of our sites sent its records late, and we waited so that the counts would be whole.',
  'We moved to a new case management system, and the first report from it had to be checked by hand.',
  'A storm closed our office in the week before the report was due.',
]

/** Why an organization of the demonstration is late, if it is: the same each time for one report. */
export const lateReasonFor = (awardNumber: string, quarter: FiscalQuarter): string =>
  pickFor(reasons, awardNumber, quarter, 'late')
