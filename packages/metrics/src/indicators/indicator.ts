import type { FiscalQuarter } from '../fiscal-quarter.ts'
import type { ProgramKind } from '../program-kind.ts'
import type { PlanEditionId } from '../plan/plan-edition.ts'
import type { Formula } from './formula.ts'

/** A formula over metrics that says how far an objective of the plan is reached, with its baseline and targets. */
export interface Indicator {
  readonly code: string
  readonly label: string
  readonly edition: PlanEditionId
  /** The objective of that edition, as its id. */
  readonly objective: string
  /** Why the figure says something about the objective: Muster's own choice, in one sentence. */
  readonly why: string
  readonly formula: Formula
  /** Kinds of program whose forms ask for a part of the formula: who must report before the figure is whole. */
  readonly programs: readonly ProgramKind[]
  /** What the value counts, in plural words. Begins with `%` when the value is a share in percent. */
  readonly unit: string
  /** Whether more is better. */
  readonly direction: 'up' | 'down'
  /** A value before the plan's work began, in `unit`, for a whole fiscal year. */
  readonly baseline: { readonly fiscalYear: number; readonly value: number }
  /** Value aimed at, in `unit`, by fiscal year. */
  readonly targets: Readonly<Record<number, number>>
  /** Baseline and targets are made up for the demonstration. */
  readonly illustrative: true
  readonly source: string
  readonly effectiveFrom: FiscalQuarter
  readonly version: 1
}
