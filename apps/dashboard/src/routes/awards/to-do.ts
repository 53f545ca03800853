import { byUrgency, isToDo, type ReportState } from '#lib/report/obligation-in-words.ts'

export interface Obligation {
  quarter: string
  quarterLabel: string
  dueOn: string
  state: ReportState
  late: boolean
  findings: { error: number; warning: number; info: number }
}

export interface AwardWithObligations {
  number: string
  programName: string
  obligations: readonly Obligation[]
}

export interface ToDo extends Obligation {
  awardNumber: string
  programName: string
}

/** Every report that waits for the grantee, the most urgent first. */
export function toDoOf(awards: readonly AwardWithObligations[]): readonly ToDo[] {
  return awards
    .flatMap(({ number, programName, obligations }) =>
      obligations.map((obligation) => ({ ...obligation, awardNumber: number, programName })),
    )
    .filter(({ state }) => isToDo(state))
    .sort(byUrgency)
}

/** `You have 1 report to send`, or that there is nothing to do. */
export function toDoInWords(count: number): string {
  if (count === 0) return 'You have nothing to send now'
  return `You have ${count} ${count === 1 ? 'report' : 'reports'} to send`
}
