import type { FiscalQuarter } from '@muster/metrics'
import { pickFor } from './pick-for.ts'

// Each is true of any count and any direction: what a rule found is said in the finding itself.

/** Of counts that are unusual beside earlier quarters, or beside similar organizations. */
const beside: readonly string[] = [
  'We compared the count with our own records again, and it is right. A partner began to send people to us this quarter, and another one stopped.',
  'The number is right. One of our sites was closed for repairs for some weeks, and its work was spread over the others.',
  'Our team changed in this quarter: two positions were filled late. The records were checked by a second person.',
  'We moved to a new case management system in this quarter. Both systems were counted, and nothing is in the count twice.',
  'The work of this quarter followed a joint operation in our county, so it differs from what is usual here.',
]

/** Of counts that do not go together as one would think. */
const together: readonly string[] = [
  'The log of one site has the people who got this service, but not each time that it was given. We are completing the log.',
  'Both counts were checked against our records. They come from two systems that close the quarter on different days.',
  'A partner gives this service for us and counts it once for each visit of a family, so the two counts differ.',
  'The count is right as it stands: part of the service was given by volunteers, whose times are not recorded.',
]

/** What an organization of the demonstration says of something unusual: the same each time for one report and rule. */
export function explanationFor(code: string, awardNumber: string, quarter: FiscalQuarter): string {
  const texts = code.startsWith('M') ? beside : together
  return pickFor(texts, awardNumber, quarter, code)
}
