import { sql } from 'drizzle-orm'
import { stratumKey, type StateCode, type Stratum } from '@muster/metrics'
import type { Transaction } from '../database.ts'
import { columnOf } from './column-of.ts'
import { linesAsRows, stratumOfLine } from './line-columns.ts'
import { loadDraft, type RevisionKey } from './load-draft.ts'
import { saidOf } from './said-of-answer.ts'

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
 * Writes the observations of a draft, all at once (a second time is refused), in one statement, for the quarter of its report, and returns how many.
 * While it stays a draft, `rewriteObservations` may change lines of it; from submission on they are never changed or
 * removed: a correction is a new revision.
 * Throws WrongRevisionStatus unless the revision is a draft, and RangeError for a stratum that no dictionary has and for a
 * value that is not a count.
 */
export async function saveObservations(
  tx: Transaction,
  key: RevisionKey,
  observations: Iterable<NewObservation>,
): Promise<number> {
  const { fiscalQuarter } = await loadDraft(tx, key)
  const rows = [...observations]
  const { rows: saved } = await tx.execute<{ lines: number }>(sql`
    insert into observation_block
      (award_id, revision_id, fiscal_quarter, state, stratum_ids, said, source_rows, notes)
    select ${key.awardId}::uuid, ${key.revisionId}::uuid, ${fiscalQuarter}::text, line.state,
      array_agg(stratum.id order by stratum.id), array_agg(line.said order by stratum.id),
      array_agg(line.source_row order by stratum.id),
      case when count(line.note) > 0 then array_agg(line.note order by stratum.id) end
    from ${linesAsRows(rows, [
      ['said', sql`${columnOf(rows, (row) => saidOf(row.answer))}::bigint[]`],
      ['source_row', sql`${columnOf(rows, (row) => row.sourceRow)}::int[]`],
      ['note', sql`${columnOf(rows, (row) => row.note || null)}::text[]`],
    ])} ${stratumOfLine}
    group by line.state
    returning cardinality(stratum_ids) as lines`)
  const count = saved.reduce((sum, { lines }) => sum + lines, 0)
  if (count !== rows.length) throw new RangeError(await unknownStrata(tx, rows))
  return count
}

/** Says which strata of some lines the dictionary does not have. */
export async function unknownStrata(
  tx: Transaction,
  rows: readonly Pick<NewObservation, 'stratum'>[],
): Promise<string> {
  const { rows: known } = await tx.execute<Stratum & Record<string, unknown>>(
    sql`select metric, breakdown, category from stratum`,
  )
  const keys = new Set(known.map(stratumKey))
  const unknown = new Set(rows.map((row) => stratumKey(row.stratum)).filter((each) => !keys.has(each)))
  return `The dictionary has no ${[...unknown].join(', ')}`
}
