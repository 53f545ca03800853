import type { IsoDate } from '../iso-date.ts'
import type { PlanEdition } from './plan-edition.ts'
import { subjectInWords, type FoundSubject } from './plan-subject.ts'
import { firstYearOf, hasBegun, planYearInWords, planYearsOf, type PlanYear } from './plan-year.ts'

/**
 * Why nothing can be said of a subject in a year, and what can be done; undefined if it can. An action may be late: it
 * can be spoken of from its first year on to the end of the plan and beyond, and never before a year has begun.
 */
export function whyNotInYear(
  edition: PlanEdition,
  subject: FoundSubject,
  year: PlanYear,
  today: IsoDate,
): string | undefined {
  const [first] = planYearsOf(edition)
  if (!planYearsOf(edition).includes(year))
    return `The plan runs from ${first} to FY${edition.lastFiscalYear}, and beyond. Choose one of its years.`
  if (!hasBegun(year, edition, today)) {
    const words = planYearInWords(year, edition)
    return `${words.charAt(0).toUpperCase()}${words.slice(1)} has not begun yet. Choose a year that has.`
  }
  if (subject.kind !== 'action') return undefined
  const { id, firstFiscalYear } = subject.action
  return firstYearOf(year, edition) < firstFiscalYear
    ? `${subjectInWords({ kind: 'action', id })} begins in FY${firstFiscalYear}. Choose that year or a later one.`
    : undefined
}
