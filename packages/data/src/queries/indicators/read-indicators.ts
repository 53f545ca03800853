import type { FiscalQuarter } from '@muster/metrics'
import { asc, eq, sql } from 'drizzle-orm'
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
 * they are now. One statement, however many there are.
 */
export async function readIndicators(db: Database, code?: string): Promise<IndicatorRecord[]> {
  const read = await db
    .select({
      code: indicator.code,
      edition: indicator.edition,
      objective: indicator.objective,
      label: indicator.label,
      why: indicator.why,
      unit: indicator.unit,
      direction: indicator.direction,
      versions,
      baseline,
      targets,
    })
    .from(indicator)
    .where(code === undefined ? undefined : eq(indicator.code, code))
    .orderBy(asc(indicator.position), asc(indicator.code))
  return read.map((each) => ({ ...each, baseline: each.baseline ?? undefined }))
}

const versions = sql<IndicatorRecord['versions']>`(
  select coalesce(json_agg(json_build_object(
    'number', version.number, 'effectiveFrom', version.effective_from, 'formula', version.formula) order by version.number), '[]')
  from ${indicatorVersion} version where version.indicator_code = ${indicator.code})`

const baseline = sql<NonNullable<IndicatorRecord['baseline']> | null>`(
  select json_build_object('fiscalYear', last.fiscal_year, 'value', last.value, 'revision', last.revision)
  from ${indicatorBaseline} last where last.indicator_code = ${indicator.code}
  order by last.revision desc limit 1)`

const targets = sql<IndicatorRecord['targets']>`(
  select coalesce(json_agg(json_build_object(
    'fiscalYear', last.fiscal_year, 'value', last.value, 'revision', last.revision) order by last.fiscal_year), '[]')
  from (
    select distinct on (target.fiscal_year) target.fiscal_year, target.value, target.revision
    from ${indicatorTarget} target where target.indicator_code = ${indicator.code}
    order by target.fiscal_year, target.revision desc
  ) last)`
