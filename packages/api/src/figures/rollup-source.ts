import type { Coverage } from '@muster/data'
import {
  evaluateQuarters,
  quartersOfFiscalYear,
  spansOf,
  type FiscalQuarter,
  type FormulaVersion,
  type IndicatorFigure,
  type ValueOfQuarter,
} from '@muster/metrics'
import type { FigureSource, Missing } from './figure-of.ts'
import { coverageByVersion } from './coverage-by-version.ts'

/** What was read of the roll-up for one or more fiscal years. */
export interface RollupRead {
  readonly valueOf: ValueOfQuarter
  readonly coverage: readonly Coverage[]
}

/** The figures of a fiscal year as the roll-up has them. `ended`: the quarters of the year that are over. */
export const rollupSource = (
  fiscalYear: number,
  ended: readonly FiscalQuarter[],
  { valueOf, coverage }: RollupRead,
): FigureSource => ({
  fiscalYear,
  quartersEnded: ended.length,
  read: (versions) => {
    const year = quartersOfFiscalYear(fiscalYear)
    const figure = evaluateQuarters(versions, year, valueOf)
    return { ...figure, missing: whyMissing(spansOf(versions, year).at(-1)?.version, figure) }
  },
  coverageOf: (versions) => coverageByVersion(versions, ended, coverage),
})

/** Null: nothing is missing, or it divides by zero. */
function whyMissing(
  inForce: FormulaVersion | undefined,
  { numerator, denominator }: IndicatorFigure,
): Missing | null {
  if (inForce === undefined) return 'not_in_force'
  const isWhole = numerator !== null && (inForce.formula.kind === 'sum' || denominator !== null)
  return isWhole ? null : 'no_report'
}
