import { rebuildRollup, withTransaction } from '../../packages/data/src/index.ts'
import { stratumKey } from '../../packages/metrics/src/index.ts'
import type { World } from './make-world.ts'
import type { Connection } from './postgres.ts'
import { dayOfReading, formOf, programsOfOffices, quartersOf, waitingQuarter, type Size } from './shape.ts'

const kinds = programsOfOffices.flat()

/**
 * Fills a world with reports: an accepted one for every award and quarter of the history, and one that waits for the quarter
 * after. The server makes up the observations itself, and the roll-up is what `rebuildRollup` makes of them.
 */
export async function fillReports(
  { store, awards }: World,
  connection: Connection,
  size: Size,
): Promise<void> {
  await connection.rows(`create table bench_served (award_id uuid, kind text, state text, lines integer)`)
  const served = awards.flatMap(({ id, program, served: states }) =>
    states.map(({ state, lines }) => ({ award_id: id, kind: kinds[program], state, lines })),
  )
  await connection.rows(
    `insert into bench_served select * from json_to_recordset($1) as line (award_id uuid, kind text, state text, lines integer)`,
    [JSON.stringify(served)],
  )
  const forms = [...new Set(kinds)].map((kind) => ({ kind, keys: formOf(kind).map(stratumKey) }))
  await connection.rows(
    `create table bench_form as
      select form.kind, array_agg(stratum.id order by stratum.id) as stratum_ids
      from json_to_recordset('${JSON.stringify(forms)}') as form (kind text, keys text[])
      join stratum on concat_ws('.', stratum.metric, nullif(stratum.breakdown, ''), nullif(stratum.category, '')) = any(form.keys)
      group by form.kind`,
  )
  for (const quarter of quartersOf(size)) await addReports(connection, quarter, 'accepted')
  await withTransaction(store.db, async (tx) => {
    // Adding up 20 million observations at once needs room; nothing that is measured has it.
    await tx.execute(`set local work_mem = '256MB'`)
    await rebuildRollup(tx)
  })
  await addReports(connection, waitingQuarter, 'submitted')
  await connection.rows('drop table bench_served, bench_form')
  await connection.rows('vacuum analyze')
  await connection.rows('checkpoint')
}

/** A report of every award for a quarter, with its first revision. */
async function addReports(connection: Connection, quarter: string, status: 'accepted' | 'submitted') {
  const isAccepted = status === 'accepted'
  const somebody = `'5f3c1a52-0000-4000-8000-000000000001'::uuid`
  const at = `'${dayOfReading}'::timestamptz`
  await connection.rows(
    `with place as (
      select award_id, gen_random_uuid() as report_id, gen_random_uuid() as revision_id
      from obligation where fiscal_quarter = '${quarter}'
    ), fresh as (
      insert into report (award_id, id, fiscal_quarter, accepted_revision_id)
      select award_id, report_id, '${quarter}', ${isAccepted ? 'revision_id' : 'null'} from place
    )
    insert into revision (award_id, id, report_id, number, status, created_at, created_by,
      receipt_number, submitted_at, submitted_by, decided_at, decided_by)
    select award_id, revision_id, report_id, 1, '${status}', ${at}, ${somebody}, revision_id::text, ${at}, ${somebody},
      ${isAccepted ? `${at}, ${somebody}` : 'null, null'}
    from place`,
  )
  // A number in most lines, up to some hundreds; one in fifty is not reported, and one is not tracked.
  await connection.rows(
    `insert into observation_block (award_id, revision_id, state, fiscal_quarter, stratum_ids, said, source_rows)
    select report.award_id, revision.id, served.state, '${quarter}', form.stratum_ids[:served.lines],
      array(
        select case line.chance % 50 when 0 then -1 when 1 then -2 else line.chance % 397 end
        from (
          select n, abs(hashtextextended(revision.id::text || served.state, n)) as chance
          from generate_series(1, served.lines) as n
        ) as line order by line.n),
      array(select generate_series(2, served.lines + 1))
    from report
    join revision on revision.award_id = report.award_id and revision.report_id = report.id
    join bench_served as served on served.award_id = report.award_id
    join bench_form as form on form.kind = served.kind
    where report.fiscal_quarter = '${quarter}'
    order by report.award_id, served.state`,
  )
}
