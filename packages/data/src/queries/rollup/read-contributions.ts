import type { FiscalQuarter, StateCode, Stratum } from '@muster/metrics'
import { and, asc, desc, eq, inArray, isNotNull, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Database } from '../../database.ts'
import { answerOfSaid } from '../../saving/said-of-answer.ts'
import type { Answer } from '../../saving/save-observations.ts'
import {
  award,
  observationBlock,
  office,
  organization,
  program,
  report,
  revision,
  stratum,
  type RollupLevel,
} from '../../schema/index.ts'
import { within, type QuarterRange } from '../range-of-quarters.ts'
import { saidOf } from '../said-of.ts'
import { withinDrillScope, type DrillScope } from './drill-scope.ts'
import { numbersOf, type StrataChoice } from './strata-choice.ts'

const block = alias(observationBlock, 'block')

export type ContributionChoice = StrataChoice & {
  readonly level: RollupLevel
  /** Empty for the nation; the id of the office or program, or the code of the state. */
  readonly place: string
  /** All of them if absent. */
  readonly programIds?: readonly string[]
  readonly range: QuarterRange
  /** How many come before this page, and how many fit on it. */
  readonly from: number
  readonly most: number
}

/** One line of an official report, as it came into a figure. */
export interface Contribution extends Stratum {
  fiscalQuarter: FiscalQuarter
  state: StateCode
  answer: Answer
  awardId: string
  awardNumber: string
  organizationId: string
  organizationName: string
  officeId: string
  officeName: string
  programId: string
  programName: string
  revisionId: string
  revisionNumber: number
  /** ISO moment. */
  acceptedAt: string | null
}

/**
 * What a figure of `readLevel` is made of, line by line, the latest quarter first, then by award, stratum and state. All pages
 * of it add up to the figure, and have as many lines as the figure has answers. It reads the observations of the awards on
 * the page, and of those before it.
 */
export async function readContributions(
  db: Database,
  scope: DrillScope,
  { level, place, programIds, range, from, most, ...strata }: ContributionChoice,
): Promise<Contribution[]> {
  const ofLevel: Record<RollupLevel, SQL | undefined> = {
    nation: undefined,
    office: eq(program.officeId, place),
    program: eq(program.id, place),
    state: undefined,
  }
  // In its order already, so that blocks are read one award after the other until the page is full.
  const official = db
    .select({
      awardId: report.awardId,
      awardNumber: award.number,
      organizationId: award.organizationId,
      programId: award.programId,
      programName: program.name,
      officeId: program.officeId,
      fiscalQuarter: report.fiscalQuarter,
      revisionId: report.acceptedRevisionId,
    })
    .from(report)
    .innerJoin(award, eq(award.id, report.awardId))
    .innerJoin(program, eq(program.id, award.programId))
    .where(
      and(
        within(report.fiscalQuarter, range),
        isNotNull(report.acceptedRevisionId),
        ofLevel[level],
        programIds && inArray(program.id, [...programIds]),
        withinDrillScope(scope),
      ),
    )
    .orderBy(desc(report.fiscalQuarter), asc(award.number))
    .as('official')
  const said = saidOf(stratum.id)
  const rows = await db
    .select({
      metric: stratum.metric,
      breakdown: stratum.breakdown,
      category: stratum.category,
      fiscalQuarter: official.fiscalQuarter,
      state: block.state,
      said: sql<string | number>`${said}`,
      awardId: official.awardId,
      awardNumber: official.awardNumber,
      organizationId: official.organizationId,
      organizationName: organization.name,
      officeId: official.officeId,
      officeName: office.name,
      programId: official.programId,
      programName: official.programName,
      revisionId: revision.id,
      revisionNumber: revision.number,
      acceptedAt: revision.decidedAt,
    })
    .from(official)
    .innerJoin(block, and(eq(block.awardId, official.awardId), eq(block.revisionId, official.revisionId)))
    .innerJoin(stratum, and(sql`${stratum.id} = any(${numbersOf(strata)})`, stratum.addsOverOrganizations))
    .innerJoin(revision, and(eq(revision.awardId, official.awardId), eq(revision.id, official.revisionId)))
    .innerJoin(organization, eq(organization.id, official.organizationId))
    .innerJoin(office, eq(office.id, official.officeId))
    .where(and(level === 'state' ? sql`${block.state} = ${place}` : undefined, isNotNull(said)))
    .orderBy(desc(official.fiscalQuarter), asc(official.awardNumber), asc(stratum.id), asc(block.state))
    .offset(from)
    .limit(most)
  return rows.map(({ said: number, ...line }) => ({ ...line, answer: answerOfSaid(Number(number)) }))
}
