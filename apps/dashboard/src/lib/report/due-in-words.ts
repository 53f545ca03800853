import { dateInWords } from '#lib/words/date-in-words.ts'
import { countOf } from '#lib/words/count-in-words.ts'
import type { ReportStanding } from './standing.ts'

const day = 86_400_000
const dayNumber = (iso: string) => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / day

/** Whole days from `today` to `dueOn`, both ISO; negative when the due date has passed. */
export const daysUntil = (dueOn: string, today: string): number => dayNumber(dueOn) - dayNumber(today)

/** `Due in 14 days, on October 30, 2017`, `Due today, …`, `3 days late. It was due on …`. */
export function dueInWords(dueOn: string, today: string): string {
  const days = daysUntil(dueOn, today)
  const on = dateInWords(dueOn)
  if (days < 0) return `${countOf(-days, 'day')} late. It was due on ${on}`
  if (days === 0) return `Due today, ${on}`
  if (days === 1) return `Due tomorrow, ${on}`
  return `Due in ${countOf(days, 'day')}, on ${on}`
}

/**
 * When a report that is not in is due, and from when it was extended: `Due in 28 days, on November 13, 2017. It was
 * extended from October 30, 2017`. Null once it is in: its due day no longer matters.
 */
export function dueOfReport(standing: ReportStanding, today: string): string | null {
  if (standing.fundsAtRiskOn === null) return null
  const due = dueInWords(standing.dueOn, today)
  return standing.extended ? `${due}. It was extended from ${dateInWords(standing.firstDueOn)}` : due
}

/** `Funds may be withheld from November 14, 2017`, for a report that is late and not in; null for others. */
export function fundsAtRiskInWords(standing: ReportStanding): string | null {
  if (!standing.late || standing.fundsAtRiskOn === null) return null
  return `Funds may be withheld from ${dateInWords(standing.fundsAtRiskOn)}`
}
