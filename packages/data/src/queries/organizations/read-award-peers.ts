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
import { saidOf } from '../said-of.ts'

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
const mostAwards = 32

/**
 * What awards of the same kind of program and of similar size, of other organizations, counted in each quarter: their totals
 * over states, never the number of one. A quarter with fewer than eight of them has no row. Size is what an award last said
 * of its main metric within a year. One statement, whatever the scope: of the peers nobody is told who they are.
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
        select * from unnest(
          ${columnOf(metrics, (code) => findMetric(code)?.program ?? null)}::text[],
          ${columnOf(metrics, (code) => code)}::text[]
        ) as wanted (kind, metric)
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
      ), newest as (
        select distinct on (report.award_id) report.award_id, report.accepted_revision_id as revision_id,
          award.organization_id, program.kind
        from report
        join award on award.id = report.award_id
        join program on program.id = award.program_id
        where program.kind in (select kind from own) and report.accepted_revision_id is not null
          and report.fiscal_quarter between ${addQuarters(range.last, -3)} and ${range.last}
        order by report.award_id, report.fiscal_quarter desc
      ), size as (
        select newest.award_id, newest.organization_id, newest.kind, max(${saidOf(sql`main.id`)}) as value
        from newest
        join main on main.kind = newest.kind
        join observation_block block
          on block.award_id = newest.award_id and block.revision_id = newest.revision_id
        group by newest.award_id, newest.organization_id, newest.kind
        having max(${saidOf(sql`main.id`)}) >= 0
      ), peer as (
        select own.id as own_id, near.award_id
        from own
        join size mine on mine.award_id = own.id
        cross join lateral (
          select size.award_id from size
          where size.kind = own.kind and size.organization_id <> own.organization_id
            and size.value between mine.value / ${sizeFactor}::float8 and mine.value * ${sizeFactor}::float8
          order by abs(ln((size.value + 1) / (mine.value + 1.0))), size.award_id
          limit ${mostAwards}
        ) near
      ), counted as (
        select peer.own_id, stratum.metric, report.fiscal_quarter, peer.award_id,
          sum(nullif(greatest(${saidOf(sql`stratum.id`)}, -1), -1)) as value
        from peer
        join own on own.id = peer.own_id
        join wanted on wanted.kind = own.kind
        join report on report.award_id = peer.award_id
          and report.fiscal_quarter between ${range.first} and ${range.last}
        join observation_block block
          on block.award_id = report.award_id and block.revision_id = report.accepted_revision_id
        join stratum on stratum.breakdown = '' and stratum.metric = wanted.metric
        group by peer.own_id, stratum.metric, report.fiscal_quarter, peer.award_id
      )
      select own_id::text as award_id, metric, fiscal_quarter,
        (percentile_cont(0.25) within group (order by value))::float8 as first,
        (percentile_cont(0.5) within group (order by value))::float8 as median,
        (percentile_cont(0.75) within group (order by value))::float8 as third
      from counted
      group by own_id, metric, fiscal_quarter
      having count(value) >= ${fewestAwards}
      order by own_id, metric, fiscal_quarter`),
  )
  return rows.map(({ award_id: awardId, fiscal_quarter: fiscalQuarter, ...figures }) => ({
    awardId,
    fiscalQuarter,
    ...figures,
  }))
}
