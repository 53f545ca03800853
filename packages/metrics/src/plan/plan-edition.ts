import type { IsoDate } from '../iso-date.ts'
import type { Action } from './action.ts'
import type { Origin } from './origin.ts'

export type PlanEditionId = '2013-04-draft' | '2014-01-final'

/** What a goal is pursued through. */
export interface Objective {
  /** Numbered through the whole edition: `1` to `8` in the final Plan. */
  readonly id: string
  /** The title, or a plain sentence that says it is not known (then `origin.title.standing` is `not_known`). */
  readonly title: string
  /** Where the title was read, and how sure it is that the objective belongs to this goal. */
  readonly origin: { readonly title: Origin; readonly goal: Origin }
  readonly actions: readonly Action[]
}

export interface Goal {
  readonly id: string
  readonly title: string
  /** The goal in a sentence, or a plain sentence that says it is not known. */
  readonly statement: string
  readonly origin: { readonly title: Origin; readonly statement: Origin }
  readonly objectives: readonly Objective[]
  /** Whether `objectives` is the whole list of the edition. */
  readonly objectivesKnown: 'all' | 'some' | 'none'
  readonly note?: string
}

/** An aim that runs through all objectives and is reported on its own. */
export interface Theme {
  readonly id: string
  readonly title: string
  readonly origin: Origin
  /** What a status report says was done or is under way, in Muster's words. */
  readonly reported: readonly string[]
  readonly reportedOrigin: Origin
}

/** One version of the plan. A later edition never changes an earlier one. */
export interface PlanEdition {
  readonly id: PlanEditionId
  readonly title: string
  /** The day on which it was made public. */
  readonly published: IsoDate
  readonly status: 'draft' | 'final'
  readonly firstFiscalYear: number
  readonly lastFiscalYear: number
  readonly goals: readonly Goal[]
  readonly themes: readonly Theme[]
  readonly source: string
  /** What a reader should know about the edition as Muster has it. */
  readonly note: string
}
