import { formFor } from '../forms/form-for.ts'
import type { FiscalQuarter } from '../fiscal-quarter.ts'
import { addDays, type IsoDate } from '../iso-date.ts'
import type { ProgramKind } from '../program-kind.ts'
import { quartersBetween } from '../quarter-arithmetic.ts'
import { dueDate, quarterOfDate } from '../quarter-dates.ts'

/** What decides which reports an award owes, and when. */
export interface AwardTerms {
  readonly programKind: ProgramKind
  /** The period of performance; both days belong to it. */
  readonly startsOn: IsoDate
  readonly endsOn: IsoDate
  /** Days after the end of a quarter until its report is due. */
  readonly dueDays: number
  /** Days after the end of the period of performance until the final report is due. */
  readonly finalDueDays: number
}

/** One report that an award owes. */
export interface OwedReport {
  readonly quarter: FiscalQuarter
  readonly dueOn: IsoDate
  /** Of the quarter in which the period of performance ends. */
  readonly isFinal: boolean
}

/**
 * Every report that an award owes, by quarter: one for each quarter that its period touches and for which its program
 * has a form. None if the period ends before it starts.
 *
 * A quarterly report is due 30 days after its quarter, and the final report 120 days after the end of the period of
 * performance (2 CFR 200.329; a program may set other terms). The final report takes the place of
 * the last quarterly one. It is never due before that would be: a period may end early in a quarter, and nobody can
 * certify a quarter that is not over.
 *
 * A due day that falls on a weekend or a holiday stays where it is: we found no rule that moves it.
 *
 * @throws RangeError for a period outside fiscal years 1977 to 9999.
 */
export function owedReports(terms: AwardTerms): readonly OwedReport[] {
  const { programKind, startsOn, endsOn, dueDays } = terms
  if (endsOn < startsOn) return []
  const last = quarterOfDate(endsOn)
  return quartersBetween(quarterOfDate(startsOn), last)
    .filter((quarter) => formFor(programKind, quarter).length > 0)
    .map((quarter) => ({
      quarter,
      dueOn: quarter === last ? finalDueDate(terms) : dueDate(quarter, dueDays),
      isFinal: quarter === last,
    }))
}

/** The day on which the final report is due. */
function finalDueDate({ endsOn, dueDays, finalDueDays }: AwardTerms): IsoDate {
  const afterPeriod = addDays(endsOn, finalDueDays)
  const afterQuarter = dueDate(quarterOfDate(endsOn), dueDays)
  return afterPeriod > afterQuarter ? afterPeriod : afterQuarter
}
