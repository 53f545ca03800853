import type { Coverage } from '@muster/data'
import { programsOf, versionIn, type FiscalQuarter, type FormulaVersion } from '@muster/metrics'
import { coverageOf, type Reported } from './coverage-of.ts'

/** The rows of these quarters that belong to programs which the version of their quarter reads. */
export function readByVersion<Row extends Pick<Coverage, 'fiscalQuarter' | 'programKind'>>(
  versions: readonly FormulaVersion[],
  quarters: readonly FiscalQuarter[],
  rows: readonly Row[],
): readonly Row[] {
  const kinds = new Map(
    quarters.map((quarter) => {
      const version = versionIn(versions, quarter)
      return [quarter, version === undefined ? [] : programsOf(version)]
    }),
  )
  return rows.filter(
    ({ fiscalQuarter, programKind }) => kinds.get(fiscalQuarter)?.includes(programKind) === true,
  )
}

/** How many of the reports behind an indicator are in, over these quarters. */
export function coverageByVersion(
  versions: readonly FormulaVersion[],
  quarters: readonly FiscalQuarter[],
  coverage: readonly Coverage[],
): Reported {
  const own = readByVersion(versions, quarters, coverage)
  return coverageOf(own, [...new Set(own.map(({ programKind }) => programKind))])
}
