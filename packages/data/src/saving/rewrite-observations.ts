import { sql } from 'drizzle-orm'
import type { StateCode, Stratum } from '@muster/metrics'
import type { Transaction } from '../database.ts'
import { columnOf } from './column-of.ts'
import { linesAsRows, stratumOfLine } from './line-columns.ts'
import { loadDraft, type RevisionKey } from './load-draft.ts'
import { saidOf } from './said-of-answer.ts'
import { unknownStrata, type Answer } from './save-observations.ts'

/** What a line of a draft says from now on. It has no row in a file any more; a note stays with it. */
export interface ChangedLine {
  stratum: Stratum
  state: StateCode
  /** Null leaves the line blank. */
  answer: Answer | null
}

/**
 * Changes lines of a draft in place, each named once, in one statement; other lines stay as they are. This is the only
 * place that changes observations: from submission on they are immutable, and the statement itself finds nothing to
 * change in a revision that is not a draft.
 * Throws WrongRevisionStatus unless the revision is a draft, and RangeError for a stratum that no dictionary has and for a
 * value that is not a count.
 */
export async function rewriteObservations(
  tx: Transaction,
  key: RevisionKey,
  changes: readonly ChangedLine[],
): Promise<void> {
  const { fiscalQuarter } = await loadDraft(tx, key)
  const { rows } = await tx.execute<{ lines: number }>(sql`
    with draft as (
      select award_id, id as revision_id from revision
      where award_id = ${key.awardId}::uuid and id = ${key.revisionId}::uuid and status = 'draft'
    ), change as (
      select line.state, stratum.id as stratum_id, line.said
      from ${linesAsRows(changes, [
        ['said', sql`${columnOf(changes, ({ answer }) => answer && saidOf(answer))}::bigint[]`],
      ])} ${stratumOfLine}
    ), before as (
      select block.state, line.*
      from observation_block block join draft using (award_id, revision_id)
      cross join lateral unnest(block.stratum_ids, block.said, block.source_rows, block.notes)
        as line (stratum_id, said, source_row, note)
      where block.state in (select state from change)
    ), after as (
      select state, stratum_id, said, source_row, note from before
      where (state, stratum_id) not in (select state, stratum_id from change)
      union all
      select change.state, change.stratum_id, change.said, null::int, before.note
      from change left join before on before.state = change.state and before.stratum_id = change.stratum_id
      where change.said is not null
    ), written as (
      insert into observation_block as old
        (award_id, revision_id, fiscal_quarter, state, stratum_ids, said, source_rows, notes)
      select draft.award_id, draft.revision_id, ${fiscalQuarter}::text, after.state,
        array_agg(after.stratum_id order by after.stratum_id), array_agg(after.said order by after.stratum_id),
        array_agg(after.source_row order by after.stratum_id),
        case when count(after.note) > 0 then array_agg(after.note order by after.stratum_id) end
      from after cross join draft
      group by draft.award_id, draft.revision_id, after.state
      on conflict (award_id, revision_id, state, fiscal_quarter) do update
        set stratum_ids = excluded.stratum_ids, said = excluded.said, source_rows = excluded.source_rows,
          notes = excluded.notes
    ), emptied as (
      delete from observation_block block using draft
      where block.award_id = draft.award_id and block.revision_id = draft.revision_id
        and block.state in (select state from change) and block.state not in (select state from after)
    )
    select count(*)::int as lines from change`)
  if (rows[0]?.lines !== changes.length) throw new RangeError(await unknownStrata(tx, changes))
}
