import type { FormulaVersion } from '@muster/metrics'

/** An indicator as it is defined now: every version of its formula, its baseline, and its targets by fiscal year. */
export interface KeptIndicator {
  readonly code: string
  /** The edition of the plan, and the objective in it. */
  readonly edition: string
  readonly objective: string
  readonly label: string
  readonly why: string
  readonly unit: string
  readonly direction: 'up' | 'down'
  /** By number; at least one. */
  readonly versions: readonly FormulaVersion[]
  readonly baseline: { readonly fiscalYear: number; readonly value: number }
  readonly targets: Readonly<Record<number, number>>
}
