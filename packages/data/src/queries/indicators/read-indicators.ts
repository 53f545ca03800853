import type { FiscalQuarter } from '@muster/metrics'
import { asc, desc, eq } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { indicator, indicatorBaseline, indicatorTarget, indicatorVersion } from '../../schema/index.ts'

export interface IndicatorRecord {
  code: string
  /** The edition of the plan, and the objective in it. */
  edition: string
  objective: string
  label: string
  why: string
  unit: string
  direction: 'up' | 'down'
  /** By number; at least one. `formula` is as it was stored: parse it. */
  versions: { number: number; effectiveFrom: FiscalQuarter; formula: unknown }[]
  /** As it was revised last. */
  baseline: { fiscalYear: number; value: number; revision: number } | undefined
  /** By fiscal year, as they were revised last. */
  targets: { fiscalYear: number; value: number; revision: number }[]
}

/**
 * The indicators, or the one with a code, in the order of their places: with all their versions, and baseline and targets as
 * they are now. Four statements, however many there are.
 */
export async function readIndicators(db: Database, code?: string): Promise<IndicatorRecord[]> {
  const own = code === undefined ? undefined : eq(indicator.code, code)
  const indicators = await db
    .select({
      code: indicator.code,
      edition: indicator.edition,
      objective: indicator.objective,
      label: indicator.label,
      why: indicator.why,
      unit: indicator.unit,
      direction: indicator.direction,
    })
    .from(indicator)
    .where(own)
    .orderBy(asc(indicator.position), asc(indicator.code))
  const versions = await db
    .select({
      of: indicatorVersion.indicatorCode,
      number: indicatorVersion.number,
      effectiveFrom: indicatorVersion.effectiveFrom,
      formula: indicatorVersion.formula,
    })
    .from(indicatorVersion)
    .where(code === undefined ? undefined : eq(indicatorVersion.indicatorCode, code))
    .orderBy(asc(indicatorVersion.indicatorCode), asc(indicatorVersion.number))
  const baselines = await db
    .selectDistinctOn([indicatorBaseline.indicatorCode], {
      of: indicatorBaseline.indicatorCode,
      fiscalYear: indicatorBaseline.fiscalYear,
      value: indicatorBaseline.value,
      revision: indicatorBaseline.revision,
    })
    .from(indicatorBaseline)
    .where(code === undefined ? undefined : eq(indicatorBaseline.indicatorCode, code))
    .orderBy(asc(indicatorBaseline.indicatorCode), desc(indicatorBaseline.revision))
  const targets = await db
    .selectDistinctOn([indicatorTarget.indicatorCode, indicatorTarget.fiscalYear], {
      of: indicatorTarget.indicatorCode,
      fiscalYear: indicatorTarget.fiscalYear,
      value: indicatorTarget.value,
      revision: indicatorTarget.revision,
    })
    .from(indicatorTarget)
    .where(code === undefined ? undefined : eq(indicatorTarget.indicatorCode, code))
    .orderBy(
      asc(indicatorTarget.indicatorCode),
      asc(indicatorTarget.fiscalYear),
      desc(indicatorTarget.revision),
    )
  return indicators.map((each) => ({
    ...each,
    versions: ownOf(versions, each.code),
    baseline: ownOf(baselines, each.code)[0],
    targets: ownOf(targets, each.code),
  }))
}

const ownOf = <Row extends { of: string }>(rows: readonly Row[], code: string): Omit<Row, 'of'>[] =>
  rows.flatMap(({ of, ...row }) => (of === code ? [row] : []))
