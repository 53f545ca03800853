import { whyNotInYear, type FoundSubject, type PlanYear } from '@muster/metrics'
import { dayOf } from '../clock.ts'
import type { Instant } from '../context.ts'
import { currentEdition } from '../figures/current-edition.ts'
import { Invalid } from '../refusals.ts'

/** @throws Invalid if nothing can be said of a subject in a year, with the reason */
export function refuseYear(subject: FoundSubject, year: PlanYear, now: Instant): void {
  const why = whyNotInYear(currentEdition(), subject, year, dayOf(now))
  if (why !== undefined) throw new Invalid(why)
}

/** Why nothing can be told of a subject in a year; undefined if it can. A narrative belongs to a fiscal year. */
export const whyNoNarrative = (subject: FoundSubject, year: PlanYear, now: Instant): string | undefined =>
  year === 'beyond'
    ? 'A narrative belongs to a fiscal year. Choose one of the plan’s fiscal years.'
    : whyNotInYear(currentEdition(), subject, year, dayOf(now))
