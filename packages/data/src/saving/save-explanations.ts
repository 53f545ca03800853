import { sql } from 'drizzle-orm'
import type { Transaction } from '../database.ts'
import { columnOf } from './column-of.ts'
import { loadDraft, type RevisionKey } from './load-draft.ts'

/** Which findings of a revision: those of a rule about one subject, or all of the rule's (`subject` empty). */
export interface ExplanationPlace {
  code: string
  subject: string
}

export interface NewExplanation extends ExplanationPlace {
  /** 10 to 1,000 characters; null takes back what was said. */
  text: string | null
}

/** Who says it, and when (ISO moment). */
export interface Said {
  at: string
  by: string
}

/**
 * Writes what is said of a draft, one for each place, and returns how many of them are new, other than before, or taken
 * back: the same said again keeps its moment. Throws WrongRevisionStatus unless it is a draft.
 */
export async function saveExplanations(
  tx: Transaction,
  key: RevisionKey,
  explanations: readonly NewExplanation[],
  { at, by }: Said,
): Promise<number> {
  await loadDraft(tx, key)
  const kept = explanations.filter(({ text }) => text !== null)
  const gone = explanations.filter(({ text }) => text === null)
  const { rows: written } = await tx.execute<Record<string, unknown>>(sql`
    insert into explanation as old (award_id, revision_id, code, subject, text, explained_at, explained_by)
    select ${key.awardId}::uuid, ${key.revisionId}::uuid, line.code, line.subject, line.text,
      ${at}::timestamptz, ${by}::uuid
    from unnest(
      ${columnOf(kept, (each) => each.code)}::text[],
      ${columnOf(kept, (each) => each.subject)}::text[],
      ${columnOf(kept, (each) => each.text)}::text[]
    ) as line (code, subject, text)
    on conflict (award_id, revision_id, code, subject) do update
      set text = excluded.text, explained_at = excluded.explained_at, explained_by = excluded.explained_by
      where old.text <> excluded.text
    returning 1`)
  const { rows: removed } = await tx.execute<Record<string, unknown>>(sql`
    delete from explanation old
    using unnest(
      ${columnOf(gone, (each) => each.code)}::text[],
      ${columnOf(gone, (each) => each.subject)}::text[]
    ) as line (code, subject)
    where old.award_id = ${key.awardId}::uuid and old.revision_id = ${key.revisionId}::uuid
      and old.code = line.code and old.subject = line.subject
    returning 1`)
  return written.length + removed.length
}

/**
 * A new draft takes over what was said of an earlier revision of its report, as far as its own warnings still ask for
 * it. Throws WrongRevisionStatus unless it is a draft.
 */
export async function takeOverExplanations(
  tx: Transaction,
  key: RevisionKey,
  fromRevisionId: string,
): Promise<void> {
  await loadDraft(tx, key)
  await tx.execute(sql`
    insert into explanation (award_id, revision_id, code, subject, text, explained_at, explained_by)
    select old.award_id, ${key.revisionId}::uuid, old.code, old.subject, old.text, old.explained_at, old.explained_by
    from explanation old
    where old.award_id = ${key.awardId}::uuid and old.revision_id = ${fromRevisionId}::uuid
      and exists (
        select 1 from finding
        where finding.award_id = old.award_id and finding.revision_id = ${key.revisionId}::uuid
          and finding.code = old.code and finding.severity = 'warning'
          and old.subject in ('', finding.subject))
    on conflict (award_id, revision_id, code, subject) do nothing`)
}
