import { sql } from 'drizzle-orm'
import type { StateCode, Stratum } from '@muster/metrics'
import type { Transaction } from '../database.ts'
import { linesAsRows, stratumOfLine } from './line-columns.ts'
import { loadDraft, type RevisionKey } from './load-draft.ts'
import type { Said } from './save-explanations.ts'

/** Remembers who typed lines of a draft last, and when. Throws WrongRevisionStatus unless it is a draft. */
export async function saveDraftLines(
  tx: Transaction,
  key: RevisionKey,
  lines: readonly { state: StateCode; stratum: Stratum }[],
  { at, by }: Said,
): Promise<void> {
  await loadDraft(tx, key)
  await tx.execute(sql`
    insert into draft_line (award_id, revision_id, state, stratum_id, changed_by, changed_at)
    select ${key.awardId}::uuid, ${key.revisionId}::uuid, line.state, stratum.id, ${by}::uuid, ${at}::timestamptz
    from ${linesAsRows(lines)} ${stratumOfLine}
    on conflict (award_id, revision_id, state, stratum_id) do update
      set changed_by = excluded.changed_by, changed_at = excluded.changed_at`)
}

/**
 * A draft that takes the place of a revision takes over what people wrote beside its numbers: their answers in words, and
 * who typed which line, as far as the draft still says what they typed. Throws WrongRevisionStatus unless it is a draft.
 */
export async function takeOverWriting(
  tx: Transaction,
  key: RevisionKey,
  fromRevisionId: string,
): Promise<void> {
  await loadDraft(tx, key)
  await tx.execute(sql`
    insert into narrative (award_id, revision_id, question, text, changed_by, changed_at)
    select award_id, ${key.revisionId}::uuid, question, text, changed_by, changed_at
    from narrative
    where award_id = ${key.awardId}::uuid and revision_id = ${fromRevisionId}::uuid
    on conflict (award_id, revision_id, question) do nothing`)
  await tx.execute(sql`
    insert into draft_line (award_id, revision_id, state, stratum_id, changed_by, changed_at)
    select typed.award_id, ${key.revisionId}::uuid, typed.state, typed.stratum_id, typed.changed_by, typed.changed_at
    from draft_line typed
    left join observation now on now.award_id = typed.award_id and now.revision_id = ${key.revisionId}::uuid
      and now.state = typed.state and now.stratum_id = typed.stratum_id
    where typed.award_id = ${key.awardId}::uuid and typed.revision_id = ${fromRevisionId}::uuid
      and now.source_row is null
    on conflict (award_id, revision_id, state, stratum_id) do nothing`)
}
