import type { FiscalQuarter, StateCode, Stratum } from '@muster/metrics'
import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Database } from '../../database.ts'
import { answerOfSaid } from '../../saving/said-of-answer.ts'
import type { Answer } from '../../saving/save-observations.ts'
import { award, observationBlock, program, report, stratum } from '../../schema/index.ts'
import { within, type QuarterRange } from '../range-of-quarters.ts'
import { saidOf } from '../said-of.ts'
import { withinDrillScope, type DrillScope } from './drill-scope.ts'
import { numbersOf, type StrataChoice } from './strata-choice.ts'

const block = alias(observationBlock, 'block')

export type AwardValueChoice = StrataChoice & {
  readonly awardIds: readonly string[]
  readonly range: QuarterRange
}

/** What an official report answers to one line of its form. */
export interface AwardValue extends Stratum {
  awardId: string
  fiscalQuarter: FiscalQuarter
  state: StateCode
  answer: Answer
}

/**
 * What some awards said in their official reports, by award, quarter, stratum and state, in this order. Strata that do not
 * add over organizations are there as well. It reads observations: awards × quarters × states bound it, so name few.
 */
export async function readAwardValues(
  db: Database,
  scope: DrillScope,
  { awardIds, range, ...strata }: AwardValueChoice,
): Promise<AwardValue[]> {
  const said = saidOf(stratum.id)
  const rows = await db
    .select({
      awardId: report.awardId,
      fiscalQuarter: report.fiscalQuarter,
      state: block.state,
      metric: stratum.metric,
      breakdown: stratum.breakdown,
      category: stratum.category,
      said: sql<string | number>`${said}`,
    })
    .from(report)
    .innerJoin(award, eq(award.id, report.awardId))
    .innerJoin(program, eq(program.id, award.programId))
    .innerJoin(block, and(eq(block.awardId, report.awardId), eq(block.revisionId, report.acceptedRevisionId)))
    .innerJoin(stratum, sql`${stratum.id} = any(${numbersOf(strata)})`)
    .where(
      and(
        inArray(report.awardId, [...awardIds]),
        within(report.fiscalQuarter, range),
        withinDrillScope(scope),
        isNotNull(said),
      ),
    )
    .orderBy(asc(report.awardId), asc(report.fiscalQuarter), asc(stratum.id), asc(block.state))
  return rows.map(({ said: number, ...place }) => ({ ...place, answer: answerOfSaid(Number(number)) }))
}
