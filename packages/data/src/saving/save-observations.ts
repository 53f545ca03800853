import { sql } from 'drizzle-orm'
import { stratumKey, type StateCode, type Stratum } from '@muster/metrics'
import type { Transaction } from '../database.ts'
import { columnOf } from './column-of.ts'
import { saidNotReported, saidNotTracked } from '../loading/said.ts'
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
 * Writes the observations of a draft, all at once (a second time is refused), in one statement, for the quarter of its report, and returns how many.
 * They are never changed or removed afterwards: a correction is a new revision.
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
    from unnest(
      ${columnOf(rows, (row) => row.stratum.metric)}::text[],
      ${columnOf(rows, (row) => row.stratum.breakdown)}::text[],
      ${columnOf(rows, (row) => row.stratum.category)}::text[],
      ${columnOf(rows, (row) => row.state)}::text[],
      ${columnOf(rows, (row) => saidOf(row.answer))}::bigint[],
      ${columnOf(rows, (row) => row.sourceRow)}::int[],
      ${columnOf(rows, (row) => row.note || null)}::text[]
    ) as line (metric, breakdown, category, state, said, source_row, note)
    join stratum on stratum.metric = line.metric and stratum.breakdown = line.breakdown
      and stratum.category = line.category
    group by line.state
    returning cardinality(stratum_ids) as lines`)
  const count = saved.reduce((sum, { lines }) => sum + lines, 0)
  if (count !== rows.length) throw new RangeError(await unknownStrata(tx, rows))
  return count
}

/** A number that is not a count would stand for something else. */
function saidOf(answer: Answer): number {
  if (answer.kind === 'not_reported') return saidNotReported
  if (answer.kind === 'not_tracked') return saidNotTracked
  if (!Number.isSafeInteger(answer.value) || answer.value < 0)
    throw new RangeError(`${answer.value} is not a count`)
  return answer.value
}

async function unknownStrata(tx: Transaction, rows: readonly NewObservation[]): Promise<string> {
  const { rows: known } = await tx.execute<Stratum & Record<string, unknown>>(
    sql`select metric, breakdown, category from stratum`,
  )
  const keys = new Set(known.map(stratumKey))
  const unknown = new Set(rows.map((row) => stratumKey(row.stratum)).filter((each) => !keys.has(each)))
  return `The dictionary has no ${[...unknown].join(', ')}`
}
