import type { Coverage } from '@muster/data'
import { evaluateQuarters, versionIn, type FiscalQuarter, type ValueOfQuarter } from '@muster/metrics'
import { coverageByVersion } from '../figures/coverage-by-version.ts'
import type { QuarterPoint } from '../shapes/indicator.ts'
import type { KeptIndicator } from './kept-indicator.ts'

/** An indicator quarter by quarter, each by the version in force in it. */
export const trendOf = (
  { versions }: Pick<KeptIndicator, 'versions'>,
  quarters: readonly FiscalQuarter[],
  { valueOf, coverage }: { valueOf: ValueOfQuarter; coverage: readonly Coverage[] },
): QuarterPoint[] =>
  quarters.map((quarter) => ({
    quarter,
    ...evaluateQuarters(versions, [quarter], valueOf),
    version: versionIn(versions, quarter)?.number ?? null,
    ...coverageByVersion(versions, [quarter], coverage),
  }))
