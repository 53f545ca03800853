import { quartersBetween, type FiscalQuarter, type StateCode, type Stratum } from '@muster/metrics'
import { and, asc, eq, inArray, isNotNull, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Database } from '../../database.ts'
import { columnOf } from '../../saving/column-of.ts'
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
import type { QuarterRange } from '../range-of-quarters.ts'
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
 * the page, and of those before it: quarter by quarter and award by award, until the page is full.
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
  const quarters = [...quartersBetween(range.first, range.last)].reverse()
  const official = db
    .select({
      awardId: report.awardId,
      awardNumber: award.number,
      organizationId: award.organizationId,
      programId: award.programId,
      fiscalQuarter: report.fiscalQuarter,
      revisionId: report.acceptedRevisionId,
    })
    .from(report)
    .innerJoin(award, eq(award.id, report.awardId))
    .innerJoin(program, eq(program.id, award.programId))
    .where(
      and(
        eq(report.fiscalQuarter, sql`quarter.code`),
        isNotNull(report.acceptedRevisionId),
        ofLevel[level],
        programIds && inArray(program.id, [...programIds]),
        withinDrillScope(scope),
      ),
    )
    .orderBy(asc(award.number))
    .as('official')
  const line = db
    .select({
      stratumId: stratum.id,
      metric: stratum.metric,
      breakdown: stratum.breakdown,
      category: stratum.category,
      state: block.state,
      said: sql<string | number>`${saidOf(stratum.id)}`.as('said'),
    })
    .from(block)
    .innerJoin(stratum, and(sql`${stratum.id} = any(${numbersOf(strata)})`, stratum.addsOverOrganizations))
    .where(
      and(
        eq(block.awardId, official.awardId),
        eq(block.revisionId, official.revisionId),
        level === 'state' ? sql`${block.state} = ${place}` : undefined,
        isNotNull(saidOf(stratum.id)),
      ),
    )
    .orderBy(asc(stratum.id), asc(block.state))
    .as('line')
  // Each of these looks at the one before, so that it can be walked in this order only, and is left when the page is full. An
  // ORDER BY here would read every block first.
  const page = db
    .select({
      ofQuarter: sql<number>`quarter.place`.as('of_quarter'),
      awardId: official.awardId,
      awardNumber: official.awardNumber,
      organizationId: official.organizationId,
      programId: official.programId,
      fiscalQuarter: official.fiscalQuarter,
      revisionId: official.revisionId,
      stratumId: line.stratumId,
      metric: line.metric,
      breakdown: line.breakdown,
      category: line.category,
      state: line.state,
      said: line.said,
    })
    .from(
      sql`unnest(${columnOf(quarters, (quarter) => quarter)}::text[]) with ordinality as quarter (code, place)`,
    )
    .crossJoinLateral(official)
    .crossJoinLateral(line)
    .offset(from)
    .limit(most)
    .as('page')
  const rows = await db
    .select({
      metric: page.metric,
      breakdown: page.breakdown,
      category: page.category,
      fiscalQuarter: page.fiscalQuarter,
      state: page.state,
      said: page.said,
      awardId: page.awardId,
      awardNumber: page.awardNumber,
      organizationId: page.organizationId,
      organizationName: organization.name,
      officeId: office.id,
      officeName: office.name,
      programId: program.id,
      programName: program.name,
      revisionId: revision.id,
      revisionNumber: revision.number,
      acceptedAt: revision.decidedAt,
    })
    .from(page)
    .innerJoin(revision, and(eq(revision.awardId, page.awardId), eq(revision.id, page.revisionId)))
    .innerJoin(organization, eq(organization.id, page.organizationId))
    .innerJoin(program, eq(program.id, page.programId))
    .innerJoin(office, eq(office.id, program.officeId))
    .orderBy(asc(page.ofQuarter), asc(page.awardNumber), asc(page.stratumId), asc(page.state))
  return rows.map(({ said, ...of }) => ({ ...of, answer: answerOfSaid(Number(said)) }))
}
