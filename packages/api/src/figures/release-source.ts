import type { ReleasePartRecord, ReleaseRecord, ReleaseRowRecord } from '@muster/data'
import {
  evaluateYearTotals,
  findMetric,
  isTotal,
  programsOf,
  spansOf,
  strataOf,
  stratumKey,
  totalOf,
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

/** The figures of a fiscal year from released totals, and the parts of them that are categories, alone. */
export function releaseSource(
  release: ReleaseRecord | undefined,
  rows: readonly ReleaseRowRecord[],
  parts: readonly ReleasePartRecord[],
  fiscalYear: number,
): FigureSource {
  const totals = rows.filter((row) => row.fiscalYear === fiscalYear && isTotal(row))
  const released = new Map<string, { value: number | null; withheld: boolean }>([
    ...totals.map((row) => [stratumKey(totalOf(row.metric)), row] as const),
    ...parts
      .filter((part) => part.fiscalYear === fiscalYear)
      .map(
        ({ metric, dimension, member, value }) =>
          [
            stratumKey({ metric, breakdown: dimension, category: member }),
            { value, withheld: value === null },
          ] as const,
      ),
  ])
  const ended = release === undefined ? [] : endedQuartersOf(fiscalYear, dayOf(release.asOf))
  const releasedOf = (stratum: Stratum): number | Missing => {
    const row = released.get(stratumKey(stratum))
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
        const value = releasedOf(stratum)
        return typeof value === 'number' ? value : null
      })
      const read = inForce(versions)
      const why = new Set(read.flatMap(({ formula }) => strataOf(formula).map(releasedOf)))
      if (needsQuarters) return { ...figure, missing: 'not_released' }
      if (read.length === 0)
        return { ...figure, missing: ended.length === 0 ? 'not_released' : 'not_in_force' }
      return { ...figure, missing: reasons.find((reason) => why.has(reason)) ?? null }
    },
    coverageOf: (versions) => coverageIn(totals, [...new Set(inForce(versions).flatMap(programsOf))]),
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
