import {
  readAwardTotals,
  readAwardValues,
  type AwardScope,
  type AwardValue,
  type Database,
  type QuarterRange,
} from '@muster/data'
import { stratumKey, totalOf, type Stratum } from '@muster/metrics'
import type { FigureCell } from './read-figures.ts'

interface Wanted {
  readonly scope: AwardScope
  readonly strata: readonly Stratum[]
  readonly awardIds: readonly string[]
  readonly range: QuarterRange
}

/**
 * What awards said in their official reports, added up over states, and over the awards that `groupOf` puts together: as
 * cells of the roll-up would say it. One statement. Whole metrics come from the roll-up; single awards have no breakdowns in it,
 * and for those the reports themselves are read.
 */
export async function valuesOfAwards(
  db: Database,
  { scope, ...wanted }: Wanted,
  groupOf: (awardId: string) => string,
): Promise<FigureCell[]> {
  if (wanted.awardIds.length === 0) return []
  const cells = new Map<string, FigureCell>()
  for (const { awardId, fiscalQuarter, sum, ...of } of await valuesFrom(db, scope, wanted)) {
    const [stratum, group] = [stratumKey(of), groupOf(awardId)]
    const key = `${stratum} ${group} ${fiscalQuarter}`
    cells.set(key, { stratum, group, fiscalQuarter, sum: sum + (cells.get(key)?.sum ?? 0) })
  }
  return [...cells.values()]
}

async function valuesFrom(
  db: Database,
  scope: AwardScope,
  { strata, ...wanted }: Omit<Wanted, 'scope'>,
): Promise<AwardValue[]> {
  if (strata.some(({ breakdown }) => breakdown !== ''))
    return readAwardValues(db, scope, { strata, ...wanted })
  const metrics = strata.map(({ metric }) => metric)
  const totals = await readAwardTotals(db, scope, { metrics, ...wanted })
  return totals.map(({ metric, ...of }) => ({ ...totalOf(metric), ...of }))
}
