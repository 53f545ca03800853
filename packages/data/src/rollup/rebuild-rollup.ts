import { sql } from 'drizzle-orm'
import type { Transaction } from '../database.ts'
import { lockRollup } from './lock-rollup.ts'
import { qualityOf } from './quality-of.ts'
import { rebuildAwardTotals } from './rebuild-award-totals.ts'
import { rebuildTotals } from './rebuild-totals.ts'

/**
 * Makes the roll-up anew from the observations of accepted revisions, coverage from the obligations, and quality from what
 * was found in those revisions. The result is what acceptRevision and withdrawAcceptance had kept, to the last number: a
 * property test holds that. Acceptances wait until it is done.
 */
export async function rebuildRollup(tx: Transaction): Promise<void> {
  await lockRollup(tx)
  await tx.execute(sql`delete from rollup_cell`)
  await tx.execute(sql`
    insert into rollup_cell
      (stratum_id, fiscal_quarter, program_id, state, sum, reporting, not_reported, not_tracked)
    select o.stratum_id, o.fiscal_quarter, award.program_id, o.state,
      coalesce(sum(o.value), 0)::bigint,
      (count(*) filter (where o.answer = 'value'))::int,
      (count(*) filter (where o.answer = 'not_reported'))::int,
      (count(*) filter (where o.answer = 'not_tracked'))::int
    from report
    join award on award.id = report.award_id
    join observation o on o.award_id = report.award_id and o.revision_id = report.accepted_revision_id
    join stratum on stratum.id = o.stratum_id and stratum.adds_over_organizations
    group by o.stratum_id, o.fiscal_quarter, award.program_id, o.state
    order by o.fiscal_quarter, o.stratum_id, award.program_id, o.state`)
  await rebuildTotals(tx)
  await rebuildAwardTotals(tx)
  await rebuildCoverage(tx)
  await rebuildStateCoverage(tx)
  await rebuildQuality(tx)
}

/**
 * When figures last changed is kept: an acceptance that was taken back has left no other trace. It is never before the
 * last decision on what is accepted now.
 */
async function rebuildCoverage(tx: Transaction): Promise<void> {
  await tx.execute(sql`
    insert into coverage_cell as cell (program_id, fiscal_quarter, expected, accepted, changed_at)
    select award.program_id, obligation.fiscal_quarter, count(*)::int, count(report.accepted_revision_id)::int,
      max(revision.decided_at)
    from obligation
    join award on award.id = obligation.award_id
    left join report on report.award_id = obligation.award_id
      and report.fiscal_quarter = obligation.fiscal_quarter
    left join revision on revision.award_id = report.award_id and revision.id = report.accepted_revision_id
    group by award.program_id, obligation.fiscal_quarter
    order by award.program_id, obligation.fiscal_quarter
    on conflict (program_id, fiscal_quarter) do update set
      expected = excluded.expected,
      accepted = excluded.accepted,
      changed_at = greatest(cell.changed_at, excluded.changed_at)`)
  await tx.execute(sql`
    delete from coverage_cell cell
    where not exists (
      select 1 from obligation
      join award on award.id = obligation.award_id
      where award.program_id = cell.program_id and obligation.fiscal_quarter = cell.fiscal_quarter)`)
}

/** The same by the states that awards serve. */
async function rebuildStateCoverage(tx: Transaction): Promise<void> {
  await tx.execute(sql`
    insert into state_coverage_cell as cell (fiscal_quarter, state, program_id, expected, accepted, changed_at)
    select obligation.fiscal_quarter, award_state.state, award.program_id,
      count(*)::int, count(report.accepted_revision_id)::int, max(revision.decided_at)
    from obligation
    join award on award.id = obligation.award_id
    join award_state on award_state.award_id = obligation.award_id
    left join report on report.award_id = obligation.award_id
      and report.fiscal_quarter = obligation.fiscal_quarter
    left join revision on revision.award_id = report.award_id and revision.id = report.accepted_revision_id
    group by obligation.fiscal_quarter, award_state.state, award.program_id
    order by obligation.fiscal_quarter, award_state.state, award.program_id
    on conflict (fiscal_quarter, state, program_id) do update set
      expected = excluded.expected,
      accepted = excluded.accepted,
      changed_at = greatest(cell.changed_at, excluded.changed_at)`)
  await tx.execute(sql`
    delete from state_coverage_cell cell
    where not exists (
      select 1 from obligation
      join award on award.id = obligation.award_id
      join award_state on award_state.award_id = obligation.award_id
      where award.program_id = cell.program_id and award_state.state = cell.state
        and obligation.fiscal_quarter = cell.fiscal_quarter)`)
}

async function rebuildQuality(tx: Transaction): Promise<void> {
  const official = sql`
    select award_id, id as report_id, accepted_revision_id as revision_id from report
    where accepted_revision_id is not null`
  await tx.execute(sql`delete from quality_cell`)
  await tx.execute(sql`
    insert into quality_cell (program_id, fiscal_quarter, late, explained, not_explained)
    select award.program_id, quality.fiscal_quarter, sum(quality.late)::int, sum(quality.explained)::int,
      sum(quality.not_explained)::int
    from (${qualityOf(official)}) quality
    join award on award.id = quality.award_id
    group by award.program_id, quality.fiscal_quarter`)
}
