import { dateInWords } from '#lib/words/date-in-words.ts'
import { countOf } from '#lib/words/count-in-words.ts'

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
