import {
  addQuarters,
  findMetric,
  type FiscalQuarter,
  type MetricCode,
  type ProgramKind,
} from '@muster/metrics'
import { sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { columnOf } from '../../saving/column-of.ts'
import { beyondScope } from '../../scoping/beyond-scope.ts'
import type { QuarterRange } from '../range-of-quarters.ts'

export interface AwardPeersChoice {
  awardIds: readonly string[]
  /** Totals of these metrics. */
  metrics: readonly MetricCode[]
  /** By kind of program the metric whose total says how large an award is. */
  sizes: Readonly<Record<ProgramKind, MetricCode>>
  range: QuarterRange
}

/** Half of the peers of an award counted between the first and the third quartile. */
export interface AwardPeers {
  awardId: string
  metric: string
  fiscalQuarter: FiscalQuarter
  first: number
  median: number
  third: number
}

/** An award is as large as another if its size is at most so many times as much, and at least so much less. */
const sizeFactor = 3
/** Fewer awards are no group, and a range of them would tell too much of each. */
const fewestAwards = 8
/** The nearest in size are enough: what is read does not grow with the number of awards. */
const mostAwards = 16

/**
 * What awards of the same kind of program and of similar size, of other organizations, counted in each quarter: their totals
 * over states, never the number of one. A quarter with fewer than eight of them has no row. Size is what an award last said
 * of its main metric within a year, over its states. One statement, whatever the scope: of the peers nobody is told who they are.
 */
export async function readAwardPeers(
  db: Database,
  { awardIds, metrics, sizes, range }: AwardPeersChoice,
): Promise<AwardPeers[]> {
  if (awardIds.length === 0 || metrics.length === 0) return []
  const kinds = Object.entries(sizes)
  const { rows } = await beyondScope(db, () =>
    db.execute<{
      award_id: string
      metric: string
      fiscal_quarter: FiscalQuarter
      first: number
      median: number
      third: number
    }>(sql`
      with wanted as (
        select wanted.kind, stratum.id, stratum.metric
        from unnest(
          ${columnOf(metrics, (code) => findMetric(code)?.program ?? null)}::text[],
          ${columnOf(metrics, (code) => code)}::text[]
        ) as wanted (kind, metric)
        join stratum on stratum.metric = wanted.metric and stratum.breakdown = ''
      ), main as (
        select wanted.kind, stratum.id
        from unnest(
          ${columnOf(kinds, ([kind]) => kind)}::text[], ${columnOf(kinds, ([, metric]) => metric)}::text[]
        ) as wanted (kind, metric)
        join stratum on stratum.metric = wanted.metric and stratum.breakdown = ''
      ), own as (
        select award.id, award.organization_id, program.kind
        from award join program on program.id = award.program_id
        where award.id = any(${columnOf(awardIds, (id) => id)}::uuid[])
      ), size as (
        select award.id, award.organization_id, main.kind, total.sum::float8 as value
        from main
        join award_total total on total.stratum_id = main.id and total.is_latest
          and total.fiscal_quarter between ${addQuarters(range.last, -3)} and ${range.last}
        join award on award.id = total.award_id
        where main.kind in (select kind from own)
      ), peer as materialized (
        select own.id as own_id, own.kind, near.id
        from own
        join size mine on mine.id = own.id
        cross join lateral (
          select size.id from size
          where size.kind = own.kind and size.organization_id <> own.organization_id
            and size.value between mine.value / ${sizeFactor} and mine.value * ${sizeFactor}
          order by abs(ln((size.value + 1) / (mine.value + 1))), size.id
          limit ${mostAwards}
        ) near
      ), counted as (
        select peer.own_id, wanted.metric, total.fiscal_quarter, total.sum as value
        from peer
        join wanted on wanted.kind = peer.kind
        join award_total total on total.award_id = peer.id and total.stratum_id = wanted.id
          and total.fiscal_quarter between ${range.first} and ${range.last}
      )
      select own_id::text as award_id, metric, fiscal_quarter,
        (percentile_cont(0.25) within group (order by value))::float8 as first,
        (percentile_cont(0.5) within group (order by value))::float8 as median,
        (percentile_cont(0.75) within group (order by value))::float8 as third
      from counted
      group by own_id, metric, fiscal_quarter
      having count(*) >= ${fewestAwards}
      order by own_id, metric, fiscal_quarter`),
  )
  return rows.map(({ award_id: awardId, fiscal_quarter: fiscalQuarter, ...figures }) => ({
    awardId,
    fiscalQuarter,
    ...figures,
  }))
}
