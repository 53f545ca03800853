import { findMetric, type FiscalQuarter, type StateCode } from '@muster/metrics'
import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Database } from '../../database.ts'
import { award, observationBlock, program, report, stratum } from '../../schema/index.ts'
import { within, type QuarterRange } from '../range-of-quarters.ts'
import { saidBeside } from '../said-of.ts'
import { total } from '../total.ts'

const block = alias(observationBlock, 'block')

interface Contribution {
  fiscalQuarter: FiscalQuarter
  organizationId: string
  sum: number
}

export interface StateContribution extends Contribution {
  state: StateCode
}

export interface CategoryContribution extends Contribution {
  breakdown: string
  category: string
}

/**
 * What each organization said in numbers for a metric in each state, in accepted revisions, by quarter. Disclosure control
 * needs it; nothing else may see national figures by organization.
 */
export async function readStateContributions(
  db: Database,
  metric: string,
  range: QuarterRange,
): Promise<StateContribution[]> {
  return db
    .select({ ...contribution, state: block.state })
    .from(report)
    .innerJoin(award, eq(award.id, report.awardId))
    .innerJoin(program, asksFor(metric))
    .innerJoin(block, isAccepted)
    .innerJoin(stratum, and(eq(stratum.metric, metric), eq(stratum.breakdown, '')))
    .crossJoinLateral(saidBeside(stratum.id))
    .where(isNumber(range))
    .groupBy(report.fiscalQuarter, award.organizationId, block.state)
    .orderBy(asc(report.fiscalQuarter), asc(award.organizationId), asc(block.state))
}

/** The same for each category of its breakdowns, over all states. */
export async function readCategoryContributions(
  db: Database,
  metric: string,
  range: QuarterRange,
): Promise<CategoryContribution[]> {
  return db
    .select({ ...contribution, breakdown: stratum.breakdown, category: stratum.category })
    .from(report)
    .innerJoin(award, eq(award.id, report.awardId))
    .innerJoin(program, asksFor(metric))
    .innerJoin(block, isAccepted)
    .innerJoin(stratum, and(eq(stratum.metric, metric), ne(stratum.breakdown, '')))
    .crossJoinLateral(saidBeside(stratum.id))
    .where(isNumber(range))
    .groupBy(report.fiscalQuarter, award.organizationId, stratum.breakdown, stratum.category)
    .orderBy(
      asc(report.fiscalQuarter),
      asc(award.organizationId),
      asc(stratum.breakdown),
      asc(stratum.category),
    )
}

const contribution = {
  fiscalQuarter: report.fiscalQuarter,
  organizationId: award.organizationId,
  sum: total(sql`said.number`),
}

const isAccepted = and(eq(block.awardId, report.awardId), eq(block.revisionId, report.acceptedRevisionId))

/** Awards of other kinds of programs are not asked for it, and need not be looked through. */
const asksFor = (metric: string) =>
  and(eq(program.id, award.programId), inArray(program.kind, kindsOf(metric)))

const kindsOf = (metric: string) => {
  const found = findMetric(metric)
  return found === undefined ? [] : [found.program]
}

const isNumber = (range: QuarterRange) =>
  and(within(report.fiscalQuarter, range), eq(stratum.addsOverOrganizations, true), sql`said.number >= 0`)
