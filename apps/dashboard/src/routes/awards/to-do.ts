import { nextStep, isToDo, type ReportState } from '#lib/report/obligation-in-words.ts'
import { paths } from '#lib/paths.ts'
import { countOf } from '#lib/words/count-in-words.ts'

/** A report that waits for the grantee. */
export interface WaitingReport {
  awardNumber: string
  quarter: string
  standing: { state: ReportState }
  commentsWaiting: number
}

/** `You have 3 things to do`, or that there is nothing. */
export const toDoInWords = (count: number): string =>
  count === 0 ? 'You have nothing to do now' : `You have ${countOf(count, 'thing')} to do`

/** `1 comment waits for your answer`; null if none does. */
export function commentsInWords(count: number): string | null {
  if (count === 0) return null
  return `${countOf(count, 'comment')} ${count === 1 ? 'waits' : 'wait'} for your answer`
}

/** The button that leads on, and where. Where only a comment waits, it leads to the comments. */
export function stepFor({ awardNumber, quarter, standing, commentsWaiting }: WaitingReport): {
  label: string
  href: string
} {
  if (commentsWaiting > 0 && !isToDo(standing.state))
    return { label: 'Read and answer', href: paths.reportComments(awardNumber, quarter) }
  return { label: nextStep(standing.state), href: paths.report(awardNumber, quarter) }
}
