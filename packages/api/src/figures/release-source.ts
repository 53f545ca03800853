import type { ReleaseRecord, ReleaseRowRecord } from '@muster/data'
import {
  evaluateYearTotals,
  findMetric,
  isTotal,
  programsOf,
  spansOf,
  strataOf,
  type FormulaVersion,
  type ProgramKind,
  type Stratum,
} from '@muster/metrics'
import { dayOf } from '../clock.ts'
import type { Reported } from './coverage-of.ts'
import { endedQuartersOf } from './ended-quarters.ts'
import type { FigureSource, Missing } from './figure-of.ts'

/** The strongest reason first: what is not released will not come with the next report either. */
const reasons: readonly Missing[] = ['not_released', 'withheld', 'no_report']

/** The figures of a fiscal year from released totals alone. */
export function releaseSource(
  release: ReleaseRecord | undefined,
  rows: readonly ReleaseRowRecord[],
  fiscalYear: number,
): FigureSource {
  const released = new Map(
    rows.filter((row) => row.fiscalYear === fiscalYear && isTotal(row)).map((row) => [row.metric, row]),
  )
  const ended = release === undefined ? [] : endedQuartersOf(fiscalYear, dayOf(release.asOf))
  const totalOf = (stratum: Stratum): number | Missing => {
    const row = isTotal(stratum) ? released.get(stratum.metric) : undefined
    if (row === undefined) return 'not_released'
    return row.value ?? (row.withheld ? 'withheld' : 'no_report')
  }
  const inForce = (versions: readonly FormulaVersion[]) =>
    spansOf(versions, ended).map(({ version }) => version)
  return {
    fiscalYear,
    quartersEnded: ended.length,
    read: (versions) => {
      const { needsQuarters, ...figure } = evaluateYearTotals(versions, ended, (stratum) => {
        const total = totalOf(stratum)
        return typeof total === 'number' ? total : null
      })
      const read = inForce(versions)
      const why = new Set(read.flatMap(({ formula }) => strataOf(formula).map(totalOf)))
      if (needsQuarters) return { ...figure, missing: 'not_released' }
      if (read.length === 0)
        return { ...figure, missing: ended.length === 0 ? 'not_released' : 'not_in_force' }
      return { ...figure, missing: reasons.find((reason) => why.has(reason)) ?? null }
    },
    coverageOf: (versions) =>
      coverageIn([...released.values()], [...new Set(inForce(versions).flatMap(programsOf))]),
  }
}

/** Every sum over the year's quarters of a kind of program stands beside the same coverage: one of each kind says it. */
function coverageIn(rows: readonly ReleaseRowRecord[], kinds: readonly ProgramKind[]): Reported {
  const one = kinds.flatMap((kind) => rows.find((row) => isSumOf(kind, row)) ?? [])
  return {
    reported: one.reduce((sum, { reported }) => sum + reported, 0),
    expected: one.reduce((sum, { expected }) => sum + expected, 0),
  }
}

function isSumOf(kind: ProgramKind, row: ReleaseRowRecord): boolean {
  const metric = findMetric(row.metric)
  return metric?.program === kind && metric.addsOver.quarters === 'sum'
}
