import { addQuarters, metrics, type FiscalQuarter, type ProgramKind } from '@muster/metrics'
import { sql, type SQL } from 'drizzle-orm'
import { saidBeside } from '../said-of.ts'

export interface PeerChoice {
  awardId: string
  programKind: ProgramKind
  /** The metric whose total says how large an award is. */
  main: string
  /** The four quarters before this one are looked at. */
  before: FiscalQuarter
}

const quarters = 4
/** An award is as large as another if its main total is at most so many times as much, and at least so much less. */
const sizeFactor = 3
/** Fewer awards are no group, and a range of them would tell too much of each. */
const fewestAwards = 8
/** The nearest in size are enough; more would cost time with every upload. */
const mostAwards = 32

/**
 * A query of what awards of the same kind of program and of similar size report for a quarter: totals of accepted revisions
 * of the last four quarters, each metric with the `shares` (0–1) of them that lie below a number. Awards of the same
 * organization are not among them. An award that has reported nothing yet is beside all of its kind. No row if there are
 * fewer than eight. What it reads does not grow with the history.
 */
export function peerFigures(
  { awardId, programKind, main, before }: PeerChoice,
  shares: Readonly<Record<string, number>>,
): SQL {
  const first = addQuarters(before, -quarters)
  const last = addQuarters(before, -1)
  const codes = metrics.filter(({ program }) => program === programKind).map(({ code }) => sql`${code}`)
  const figures = Object.entries(shares).map(
    ([name, share]) => sql`(percentile_cont(${share}::float8)
      within group (order by said.number))::float8 as ${sql.identifier(name)}`,
  )
  return sql`
    with recent as (
      select report.award_id, award.organization_id, report.accepted_revision_id as revision_id
      from report
      join award on award.id = report.award_id
      join program on program.id = award.program_id
      where program.kind = ${programKind} and report.fiscal_quarter between ${first} and ${last}
        and report.accepted_revision_id is not null
    ), size as (
      select recent.award_id, recent.organization_id,
        percentile_cont(0.5) within group (order by said.number) as middle
      from recent
      join observation_block block on block.award_id = recent.award_id and block.revision_id = recent.revision_id
      join stratum main on main.metric = ${main} and main.breakdown = ''
      cross join lateral ${saidBeside(sql`main.id`)}
      where said.number >= 0
      group by recent.award_id, recent.organization_id
    ), own as (
      select (select middle from size where award_id = ${awardId}::uuid) as middle
    ), peer as (
      select size.award_id
      from size cross join own
      where size.organization_id <> (select organization_id from award where id = ${awardId}::uuid)
        and (own.middle is null or size.middle between own.middle / ${sizeFactor}::float8
          and own.middle * ${sizeFactor}::float8)
      order by abs(ln((size.middle + 1) / (coalesce(own.middle, size.middle) + 1))), size.award_id
      limit ${mostAwards}
    ), figure as (
      -- Groups by number: most of a report are categories, and are passed over.
      select stratum.id as stratum_id, ${sql.join(figures, sql`, `)}
      from peer
      join recent on recent.award_id = peer.award_id
      join observation_block block on block.award_id = recent.award_id and block.revision_id = recent.revision_id
      join stratum on stratum.breakdown = '' and stratum.metric in (${sql.join(codes, sql`, `)})
      cross join lateral ${saidBeside(sql`stratum.id`)}
      where said.number >= 0
      group by stratum.id
      having count(distinct block.award_id) >= ${fewestAwards}
    )
    select stratum.metric, figure.*, (select count(*)::int from peer) as awards
    from figure join stratum on stratum.id = figure.stratum_id
    order by stratum.metric`
}
