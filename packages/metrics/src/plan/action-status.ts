import type { PlanYear } from './plan-year.ts'

/** How far an action or a theme has come in a year. */
export const actionStatuses = ['not_begun', 'under_way', 'done', 'dropped'] as const

export type ActionStatus = (typeof actionStatuses)[number]

export const actionStatusLabels: Readonly<Record<ActionStatus, string>> = {
  not_begun: 'Not begun',
  under_way: 'Under way',
  done: 'Done',
  dropped: 'Dropped',
}

/** What counts for a year: the entry that was made last. */
export interface YearStatus {
  readonly year: PlanYear
  readonly status: ActionStatus
  /** What the agency says of it. */
  readonly comment: string | null
}

/** Whether anything is left to do after a year with this status. */
export const isSettled = (status: ActionStatus): boolean => status === 'done' || status === 'dropped'
