import type { StateCode, Stratum } from '@muster/metrics'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import type { NewFinding } from '../../saving/save-findings.ts'
import type { Answer } from '../../saving/save-observations.ts'
import type { RevisionKey } from '../../saving/load-draft.ts'
import { finding, observation, stratum } from '../../schema/index.ts'

export interface ObservationRecord {
  stratum: Stratum
  state: StateCode
  answer: Answer
  sourceRow: number | null
  note: string | null
}

type Line = [
  metric: string,
  breakdown: string,
  category: string,
  state: StateCode,
  answer: string,
  value: number | null,
  sourceRow: number | null,
  note: string | null,
]

/** All that a revision says, in the order of the dictionary's numbers and of states. It comes as one row, for there may be hundreds of lines. */
export async function readObservations(
  db: Database,
  { awardId, revisionId }: RevisionKey,
): Promise<ObservationRecord[]> {
  const line = sql`json_build_array(${stratum.metric}, ${stratum.breakdown}, ${stratum.category}, ${observation.state},
    ${observation.answer}, ${observation.value}, ${observation.sourceRow}, ${observation.note})`
  const [read] = await db
    .select({
      lines: sql<Line[] | null>`json_agg(${line} order by ${observation.stratumId}, ${observation.state})`,
    })
    .from(observation)
    .innerJoin(stratum, eq(stratum.id, observation.stratumId))
    .where(and(eq(observation.awardId, awardId), eq(observation.revisionId, revisionId)))
  const lines = read?.lines ?? []
  return lines.map(([metric, breakdown, category, state, answer, value, sourceRow, note]) => ({
    stratum: { metric, breakdown, category },
    state,
    answer: value === null || answer !== 'value' ? { kind: notCounted(answer) } : { kind: 'value', value },
    sourceRow,
    note,
  }))
}

// A check of the table holds that a value and its answer go together.
function notCounted(answer: string): 'not_reported' | 'not_tracked' {
  return answer === 'not_tracked' ? 'not_tracked' : 'not_reported'
}

/** A finding as it was kept. */
export type FindingRecord = Required<NewFinding>

/** What the rules said of the file of a revision, in the order of the file. */
export async function readFindings(
  db: Database,
  { awardId, revisionId }: RevisionKey,
): Promise<FindingRecord[]> {
  return db
    .select({
      code: finding.code,
      severity: finding.severity,
      row: finding.sourceRow,
      column: finding.sourceColumn,
      cell: finding.sourceCell,
      value: finding.value,
      message: finding.message,
      fix: finding.fix,
      subject: finding.subject,
    })
    .from(finding)
    .where(and(eq(finding.awardId, awardId), eq(finding.revisionId, revisionId)))
    .orderBy(asc(finding.position))
}

/** How many lines a revision answers, and how many of all lines differ from another revision of the report. */
export async function countLines(
  db: Database,
  { awardId, revisionId }: RevisionKey,
  before: string | null,
): Promise<{ lines: number; changes: number }> {
  const answersOf = (id: string | null) =>
    sql`(select stratum_id, state, answer, value from observation
      where award_id = ${awardId}::uuid and revision_id = ${id}::uuid)`
  const { rows } = await db.execute<{ lines: number; changes: number }>(sql`
    select count(now.stratum_id)::int as lines,
      (count(*) filter (where (now.answer, now.value) is distinct from (old.answer, old.value)))::int as changes
    from ${answersOf(revisionId)} now
    full join ${answersOf(before)} old on old.stratum_id = now.stratum_id and old.state = now.state`)
  return rows[0] ?? { lines: 0, changes: 0 }
}
