import type { FiscalQuarter } from '../fiscal-quarter.ts'
import { compareQuarters } from '../quarter-arithmetic.ts'
import type { Formula } from './formula.ts'

/** One formula of an indicator, and the quarter from which it holds. It is never changed: what is changed is a new version. */
export interface FormulaVersion {
  /** 1, 2, 3 … within the indicator. */
  readonly number: number
  readonly effectiveFrom: FiscalQuarter
  readonly formula: Formula
}

/** Quarters that follow each other, and the version that is in force in all of them. */
export interface FormulaSpan<Version extends FormulaVersion = FormulaVersion> {
  readonly version: Version
  readonly quarters: readonly FiscalQuarter[]
}

/**
 * The version in force in a quarter: of those that had taken effect, the one that was made last. Undefined before the first
 * one. So a version that was made in time can take the place of one that has not taken effect yet.
 */
export const versionIn = <Version extends FormulaVersion>(
  versions: readonly Version[],
  quarter: FiscalQuarter,
): Version | undefined =>
  versions
    .filter(({ effectiveFrom }) => compareQuarters(effectiveFrom, quarter) <= 0)
    .reduce<Version | undefined>(
      (last, each) => (last === undefined || each.number > last.number ? each : last),
      undefined,
    )

/** Which version is in force in which of these quarters, in order of time. Quarters before the first version are in no span. */
export function spansOf<Version extends FormulaVersion>(
  versions: readonly Version[],
  quarters: readonly FiscalQuarter[],
): readonly FormulaSpan<Version>[] {
  const byNumber = new Map<number, { version: Version; quarters: FiscalQuarter[] }>()
  for (const quarter of quarters.toSorted(compareQuarters)) {
    const version = versionIn(versions, quarter)
    if (version === undefined) continue
    const span = byNumber.get(version.number) ?? { version, quarters: [] }
    span.quarters.push(quarter)
    byNumber.set(version.number, span)
  }
  return [...byNumber.values()]
}
