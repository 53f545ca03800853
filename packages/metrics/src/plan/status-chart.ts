import { isSettled, type ActionStatus, type YearStatus } from './action-status.ts'
import type { PlanEdition } from './plan-edition.ts'
import { isPlannedIn, type FoundSubject } from './plan-subject.ts'
import { firstYearOf, planYearsOf, type PlanYear } from './plan-year.ts'

/**
 * What stands in the chart for a year: the status that was entered; `missing`, where one was to be entered and was not;
 * `planned`, for a year that is still to come; or nothing.
 */
export type ChartMark = ActionStatus | 'missing' | 'planned' | 'none'

export interface StatusChart {
  readonly years: readonly { readonly year: PlanYear; readonly mark: ChartMark }[]
  /** The status as of the year of the chart: the latest that was entered until then. */
  readonly current: YearStatus | undefined
}

/**
 * The line of a subject in the chart of a status report: one mark for each year of the edition, as things stood in the
 * year `through`. Nothing is missing any more after a year in which it was done or dropped.
 */
export function statusChart(
  edition: PlanEdition,
  subject: FoundSubject,
  entered: readonly YearStatus[],
  through: PlanYear,
): StatusChart {
  const last = firstYearOf(through, edition)
  let current: YearStatus | undefined
  const years = planYearsOf(edition).map((year): { year: PlanYear; mark: ChartMark } => {
    if (firstYearOf(year, edition) > last) return { year, mark: openMark(subject, year, current, 'planned') }
    const own = entered.find((each) => each.year === year)
    if (own === undefined) return { year, mark: openMark(subject, year, current, 'missing') }
    current = own
    return { year, mark: own.status }
  })
  return { years, current }
}

const openMark = (
  subject: FoundSubject,
  year: PlanYear,
  before: YearStatus | undefined,
  mark: 'missing' | 'planned',
): ChartMark =>
  isPlannedIn(subject, year) && !(before !== undefined && isSettled(before.status)) ? mark : 'none'
