import { sql } from 'drizzle-orm'
import { stratumKey, type StateCode, type Stratum } from '@muster/metrics'
import type { Transaction } from '../database.ts'
import { columnOf } from './column-of.ts'
import { loadDraft, type RevisionKey } from './load-draft.ts'

export type Answer = { kind: 'value'; value: number } | { kind: 'not_reported' } | { kind: 'not_tracked' }

export interface NewObservation {
  stratum: Stratum
  state: StateCode
  answer: Answer
  /** The spreadsheet row (the header is row 1); null if it was typed into a form. */
  sourceRow: number | null
  note?: string
}

/**
 * Writes the observations of a draft, in one statement, for the quarter of its report, and returns how many.
 * They are never changed or removed afterwards: a correction is a new revision.
 * Throws WrongRevisionStatus unless the revision is a draft, and RangeError for a stratum that no dictionary has.
 */
export async function saveObservations(
  tx: Transaction,
  key: RevisionKey,
  observations: Iterable<NewObservation>,
): Promise<number> {
  const { fiscalQuarter } = await loadDraft(tx, key)
  const rows = [...observations]
  const { rows: saved } = await tx.execute<Record<string, unknown>>(sql`
    insert into observation
      (award_id, revision_id, fiscal_quarter, stratum_id, state, answer, value, source_row, note)
    select ${key.awardId}::uuid, ${key.revisionId}::uuid, ${fiscalQuarter}::text,
      stratum.id, line.state, line.answer, line.value, line.source_row, line.note
    from unnest(
      ${columnOf(rows, (row) => row.stratum.metric)}::text[],
      ${columnOf(rows, (row) => row.stratum.breakdown)}::text[],
      ${columnOf(rows, (row) => row.stratum.category)}::text[],
      ${columnOf(rows, (row) => row.state)}::text[],
      ${columnOf(rows, (row) => row.answer.kind)}::text[],
      ${columnOf(rows, (row) => (row.answer.kind === 'value' ? row.answer.value : null))}::bigint[],
      ${columnOf(rows, (row) => row.sourceRow)}::int[],
      ${columnOf(rows, (row) => row.note || null)}::text[]
    ) as line (metric, breakdown, category, state, answer, value, source_row, note)
    join stratum on stratum.metric = line.metric and stratum.breakdown = line.breakdown
      and stratum.category = line.category
    returning 1`)
  if (saved.length !== rows.length) throw new RangeError(await unknownStrata(tx, rows))
  return rows.length
}

async function unknownStrata(tx: Transaction, rows: readonly NewObservation[]): Promise<string> {
  const { rows: known } = await tx.execute<Stratum & Record<string, unknown>>(
    sql`select metric, breakdown, category from stratum`,
  )
  const keys = new Set(known.map(stratumKey))
  const unknown = new Set(rows.map((row) => stratumKey(row.stratum)).filter((each) => !keys.has(each)))
  return `The dictionary has no ${[...unknown].join(', ')}`
}
