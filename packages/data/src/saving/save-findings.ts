import { sql } from 'drizzle-orm'
import type { Transaction } from '../database.ts'
import type { severities } from '../schema/index.ts'
import { columnOf } from './column-of.ts'
import { loadDraft, type RevisionKey } from './load-draft.ts'

/** As intake makes them; `row`, `column` and `cell` are the place in the file. */
export interface NewFinding {
  code: string
  severity: (typeof severities)[number]
  row: number | null
  column: string | null
  /** As a spreadsheet shows it: `G14`. */
  cell?: string | null
  value: string | null
  message: string
  fix: string
  /** What it is about whatever its row, so that an explanation is found again. */
  subject?: string | null
}

/** Writes the findings of a draft in the order given, in one statement. Throws WrongRevisionStatus unless it is a draft. */
export async function saveFindings(
  tx: Transaction,
  key: RevisionKey,
  findings: readonly NewFinding[],
): Promise<void> {
  await loadDraft(tx, key)
  await tx.execute(sql`
    insert into finding
      (award_id, revision_id, position, code, severity, source_row, source_column, source_cell, value, message, fix,
        subject)
    select ${key.awardId}::uuid, ${key.revisionId}::uuid, line.position::int, line.code, line.severity,
      line.source_row, line.source_column, line.source_cell, line.value, line.message, line.fix, line.subject
    from unnest(
      ${columnOf(findings, (each) => each.code)}::text[],
      ${columnOf(findings, (each) => each.severity)}::text[],
      ${columnOf(findings, (each) => each.row)}::int[],
      ${columnOf(findings, (each) => each.column)}::text[],
      ${columnOf(findings, (each) => each.cell ?? null)}::text[],
      ${columnOf(findings, (each) => each.value)}::text[],
      ${columnOf(findings, (each) => each.message)}::text[],
      ${columnOf(findings, (each) => each.fix)}::text[],
      ${columnOf(findings, (each) => each.subject ?? null)}::text[]
    ) with ordinality
      as line (code, severity, source_row, source_column, source_cell, value, message, fix, subject, position)`)
}

/** The same over what was found before. Throws WrongRevisionStatus unless it is a draft. */
export async function replaceFindings(
  tx: Transaction,
  key: RevisionKey,
  findings: readonly NewFinding[],
): Promise<void> {
  await loadDraft(tx, key)
  await tx.execute(sql`
    delete from finding where award_id = ${key.awardId}::uuid and revision_id = ${key.revisionId}::uuid`)
  await saveFindings(tx, key, findings)
}
