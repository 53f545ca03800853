import type { FiscalQuarter } from '@muster/metrics'
import { and, asc, desc, eq, gte, inArray, isNotNull, lte, ne, or, sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import {
  award,
  finding,
  obligation,
  organization,
  program,
  report,
  revision,
  type RevisionKind,
  type RevisionStatus,
} from '../../schema/index.ts'
import { within, type QuarterRange } from '../range-of-quarters.ts'
import { cameIn } from '../reports/came-in.ts'
import { awardColumns } from './award-columns.ts'
import type { AwardRecord } from './list-awards.ts'
import { withinScope, type AwardScope } from './within-scope.ts'

/** What an award was to report for a quarter, and how far that has come. */
export interface ObligationRecord extends AwardRecord {
  fiscalQuarter: FiscalQuarter
  /** ISO dates: the day by the calendar, and the later one that an officer granted. */
  dueOn: string
  extendedTo: string | null
  /** The last report of the award. */
  isFinal: boolean
  /** The revision that counts. */
  officialRevisionId: string | null
  /** The newest revision that was not withdrawn; null while there is none. */
  current: {
    revisionId: string
    number: number
    status: RevisionStatus
    kind: RevisionKind
    submittedAt: string | null
    findings: { error: number; warning: number; info: number }
  } | null
  /** ISO moment at which any revision first came in; one that was taken back did not. */
  firstSubmittedAt: string | null
  /** Whether a revision waits for the decision of the office, perhaps beside a newer draft. */
  waiting: boolean
  /** Whether a revision was accepted once and gave way to another accepted one. */
  superseded: boolean
}

export interface ObligationChoice {
  range?: QuarterRange
  /** Of these awards alone, by id. */
  awards?: readonly string[]
  /**
   * The quarters of this range, and beyond it what is not finished: before it what is not accepted, after it what was
   * begun.
   */
  around?: QuarterRange
  /** These alone. */
  reports?: readonly { awardId: string; fiscalQuarter: FiscalQuarter }[]
  /** Passes over drafts: `current` is then the newest revision that was submitted. */
  withoutDrafts?: boolean
}

/** The obligations within a scope, by award and quarter, in one statement. */
export async function listObligations(
  db: Database,
  scope: AwardScope,
  { range, awards, around, reports, withoutDrafts = false }: ObligationChoice = {},
): Promise<ObligationRecord[]> {
  if (reports?.length === 0) return []
  const current = db
    .select({
      revisionId: revision.id,
      number: revision.number,
      status: revision.status,
      kind: revision.kind,
      submittedAt: revision.submittedAt,
    })
    .from(revision)
    .where(
      and(
        eq(revision.awardId, report.awardId),
        eq(revision.reportId, report.id),
        ne(revision.status, 'withdrawn'),
        withoutDrafts ? isNotNull(revision.submittedAt) : undefined,
      ),
    )
    .orderBy(desc(revision.number))
    .limit(1)
    .as('current')
  const first = db
    .select({
      submittedAt: sql`min(${revision.submittedAt}) filter (where ${cameIn})`
        .mapWith(revision.submittedAt)
        .as('first_submitted_at'),
      waiting: sql<boolean>`coalesce(bool_or(${revision.status} = 'submitted'), false)`.as('waiting'),
      superseded: sql<boolean>`coalesce(bool_or(${revision.status} = 'superseded'), false)`.as('superseded'),
    })
    .from(revision)
    .where(and(eq(revision.awardId, report.awardId), eq(revision.reportId, report.id)))
    .as('first')
  const of = (severity: string) =>
    sql<number>`(count(*) filter (where ${finding.severity} = ${severity}))::int`.as(severity)
  const findings = db
    .select({ error: of('error'), warning: of('warning'), info: of('info') })
    .from(finding)
    .where(and(eq(finding.awardId, report.awardId), eq(finding.revisionId, current.revisionId)))
    .as('findings')

  const rows = await db
    .select({
      ...awardColumns,
      fiscalQuarter: obligation.fiscalQuarter,
      dueOn: obligation.dueOn,
      extendedTo: obligation.extendedTo,
      isFinal: obligation.isFinal,
      officialRevisionId: report.acceptedRevisionId,
      current: {
        revisionId: current.revisionId,
        number: current.number,
        status: current.status,
        kind: current.kind,
        submittedAt: current.submittedAt,
      },
      findings: { error: findings.error, warning: findings.warning, info: findings.info },
      firstSubmittedAt: first.submittedAt,
      waiting: first.waiting,
      superseded: first.superseded,
    })
    .from(obligation)
    .innerJoin(award, eq(award.id, obligation.awardId))
    .innerJoin(organization, eq(organization.id, award.organizationId))
    .innerJoin(program, eq(program.id, award.programId))
    .leftJoin(
      report,
      and(eq(report.awardId, obligation.awardId), eq(report.fiscalQuarter, obligation.fiscalQuarter)),
    )
    .leftJoinLateral(current, sql`true`)
    .leftJoinLateral(first, sql`true`)
    .leftJoinLateral(findings, sql`true`)
    .where(
      and(
        withinScope(scope),
        range && within(obligation.fiscalQuarter, range),
        awards && inArray(obligation.awardId, [...awards]),
        around &&
          and(
            or(
              gte(obligation.fiscalQuarter, around.first),
              sql`${current.status} is distinct from 'accepted'`,
            ),
            or(lte(obligation.fiscalQuarter, around.last), isNotNull(current.revisionId)),
          ),
        reports && sql`(${obligation.awardId}, ${obligation.fiscalQuarter}) in (${pairsOf(reports)})`,
      ),
    )
    .orderBy(asc(award.number), asc(obligation.fiscalQuarter))
  return rows.map(({ current: newest, findings: counts, ...row }) => ({
    ...row,
    current: newest === null ? null : { ...newest, findings: counts ?? { error: 0, warning: 0, info: 0 } },
  }))
}

const pairsOf = (reports: NonNullable<ObligationChoice['reports']>) =>
  sql.join(
    reports.map(({ awardId, fiscalQuarter }) => sql`(${awardId}::uuid, ${fiscalQuarter}::text)`),
    sql`, `,
  )
