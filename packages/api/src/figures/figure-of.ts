import {
  breakText,
  formulaText,
  judgeIndicator,
  quartersOfFiscalYear,
  spansOf,
  type FormulaVersion,
  type IndicatorFigure as Reading,
} from '@muster/metrics'
import type { KeptIndicator } from '../indicators/kept-indicator.ts'
import type { IndicatorFigure } from '../shapes/plan-figures.ts'
import type { Reported } from './coverage-of.ts'

/** Where the figures of a fiscal year come from: the roll-up as it stands, or a release. */
export interface FigureSource {
  readonly fiscalYear: number
  /** How many quarters of the year are over, 0 to 4. */
  readonly quartersEnded: number
  /** The year by these versions, each for its own quarters; or why it cannot be said. */
  read(versions: readonly FormulaVersion[]): Reading & { readonly missing: Missing | null }
  /** Of the programs that the versions read, each in its own quarters. */
  coverageOf(versions: readonly FormulaVersion[]): Reported
}

export type Missing = NonNullable<IndicatorFigure['missing']>

/** An indicator beside its target in a fiscal year. */
export function figureOf(indicator: KeptIndicator, source: FigureSource): IndicatorFigure {
  const { fiscalYear, quartersEnded } = source
  const { versions } = indicator
  const year = quartersOfFiscalYear(fiscalYear)
  const inForce = spansOf(versions, year).map(({ version }) => version)
  const shown = inForce.at(-1) ?? firstOf(indicator)
  const { value, numerator, denominator, missing } = source.read(versions)
  const { reported, expected } = source.coverageOf(versions)
  return {
    code: indicator.code,
    label: indicator.label,
    why: indicator.why,
    unit: indicator.unit,
    direction: indicator.direction,
    actual: value,
    numerator,
    denominator,
    target: indicator.targets[fiscalYear] ?? null,
    baseline: indicator.baseline,
    reported,
    expected,
    formulaText: formulaText(shown),
    version: shown.number,
    breakText: breakText(versions, year),
    onTrack: judgeIndicator(
      { ...indicator, formula: shown.formula },
      {
        fiscalYear,
        actual: value,
        // A year of which a part has reported is measured as far as it has reported.
        quartersElapsed: expected === 0 ? 0 : quartersEnded * Math.min(1, reported / expected),
      },
    ),
    missing,
  }
}

function firstOf({ code, versions: [first] }: KeptIndicator): FormulaVersion {
  if (first === undefined) throw new Error(`Indicator ${code} has no formula.`)
  return first
}
