import { addQuarters, type FiscalQuarter, type StateCode } from '@muster/metrics'
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { observation, report, revision, stratum } from '../../schema/index.ts'
import { within } from '../range-of-quarters.ts'

export interface EarlierChoice {
  awardIds: readonly string[]
  /** Quarters before this one, without it. */
  before: FiscalQuarter
  /** How many of them. What is read does not grow with the history before. */
  quarters: number
}

/** What an award reported for one quarter and state. */
export interface EarlierRecord {
  awardId: string
  fiscalQuarter: FiscalQuarter
  state: StateCode
  /** By the key of the stratum; what was not a number is not here. */
  numbers: Readonly<Record<string, number>>
}

/**
 * What awards reported for some quarters, newest first, in one statement: of the accepted revision, or else of the submitted
 * one. What is only a draft was never said. Each report comes as one row, for there may be hundreds of numbers in it.
 */
export async function readEarlierReports(
  db: Database,
  { awardIds, before, quarters }: EarlierChoice,
): Promise<EarlierRecord[]> {
  if (awardIds.length === 0 || quarters < 1) return []
  const range = { first: addQuarters(before, -quarters), last: addQuarters(before, -1) }
  const key = sql`case ${stratum.breakdown} when '' then ${stratum.metric}
    else ${stratum.metric} || '.' || ${stratum.breakdown} || '.' || ${stratum.category} end`
  return db
    .select({
      awardId: report.awardId,
      fiscalQuarter: report.fiscalQuarter,
      state: observation.state,
      numbers: sql<Record<string, number>>`json_object_agg(${key}, ${observation.value})`,
    })
    .from(report)
    .leftJoin(
      revision,
      and(
        eq(revision.awardId, report.awardId),
        eq(revision.reportId, report.id),
        eq(revision.status, 'submitted'),
      ),
    )
    .innerJoin(
      observation,
      and(
        eq(observation.awardId, report.awardId),
        eq(observation.revisionId, sql`coalesce(${report.acceptedRevisionId}, ${revision.id})`),
        eq(observation.answer, 'value'),
      ),
    )
    .innerJoin(stratum, eq(stratum.id, observation.stratumId))
    .where(and(inArray(report.awardId, [...awardIds]), within(report.fiscalQuarter, range)))
    .groupBy(report.awardId, report.fiscalQuarter, observation.state)
    .orderBy(asc(report.awardId), desc(report.fiscalQuarter), asc(observation.state))
}
