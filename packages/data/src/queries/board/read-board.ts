import type { FiscalQuarter, ProgramKind } from '@muster/metrics'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { award, extensionRequest, program } from '../../schema/index.ts'
import type { OfficeScope } from '../identity/scopes.ts'
import { boardCells, type BoardChoice, type BoardStanding } from './board-cells.ts'

/** Of the awards on a board those with a report that stands so, by organization and number. */
export async function listBoardAwards(
  db: Database,
  scope: OfficeScope,
  {
    standing,
    limit,
    offset = 0,
    ...choice
  }: BoardChoice & { standing?: BoardStanding | undefined; limit?: number; offset?: number },
): Promise<{ awardIds: string[]; total: number }> {
  const { rows } = await db.execute<{ awardIds: string[]; total: number }>(sql`
    with cell as (${boardCells(scope, choice)}), chosen as (
      select distinct award_id, organization_name, number from cell
      ${standing === undefined ? sql`` : sql`where standing = ${standing}`}
    )
    select (select count(*)::int from chosen) as "total",
      array(
        select award_id::text from chosen order by organization_name, number
        limit ${limit ?? null}::int offset ${offset}::int
      ) as "awardIds"`)
  return rows[0] ?? { awardIds: [], total: 0 }
}

/** For each quarter of a board how many reports are owed, and how many have come in (returned ones have to come again). */
export async function countBoard(
  db: Database,
  scope: OfficeScope,
  choice: BoardChoice,
): Promise<{ quarter: FiscalQuarter; owed: number; received: number }[]> {
  const { rows } = await db.execute<{ quarter: FiscalQuarter; owed: number; received: number }>(sql`
    with cell as (${boardCells(scope, choice)})
    select fiscal_quarter as "quarter", count(*)::int as "owed",
      (count(*) filter (where standing in ('submitted', 'accepted', 'nothing_to_report')))::int as "received"
    from cell group by fiscal_quarter order by fiscal_quarter`)
  return rows
}

/** The reports of a board that stand so, the longest due first; at most `limit`. */
export async function listBoardReports(
  db: Database,
  scope: OfficeScope,
  { standing, limit, ...choice }: BoardChoice & { standing: BoardStanding; limit: number },
): Promise<{ awardId: string; fiscalQuarter: FiscalQuarter }[]> {
  const { rows } = await db.execute<{ awardId: string; fiscalQuarter: FiscalQuarter }>(sql`
    with cell as (${boardCells(scope, choice)})
    select award_id::text as "awardId", fiscal_quarter as "fiscalQuarter" from cell where standing = ${standing}
    order by fiscal_quarter, organization_name, number limit ${limit}::int`)
  return rows
}

/** For which reports of awards more time is asked, and nobody has decided yet. */
export async function listAskedExtensions(
  db: Database,
  awardIds: readonly string[],
  quarters: readonly FiscalQuarter[],
): Promise<{ awardId: string; fiscalQuarter: FiscalQuarter }[]> {
  return db
    .select({ awardId: extensionRequest.awardId, fiscalQuarter: extensionRequest.fiscalQuarter })
    .from(extensionRequest)
    .where(
      and(
        inArray(extensionRequest.awardId, [...awardIds]),
        inArray(extensionRequest.fiscalQuarter, [...quarters]),
        eq(extensionRequest.status, 'asked'),
      ),
    )
}

/** The programs of offices, by name. */
export async function listProgramsOf(
  db: Database,
  scope: OfficeScope,
): Promise<{ id: string; code: string; name: string; kind: ProgramKind }[]> {
  return db
    .select({ id: program.id, code: program.code, name: program.name, kind: program.kind })
    .from(program)
    .where(inArray(program.officeId, [...scope.officeIds]))
    .orderBy(asc(program.name), asc(program.code))
}

/** How many people would be told of something about these awards, by award; an award without anybody is not in it. */
export async function countGrantees(db: Database, awardIds: readonly string[]): Promise<Map<string, number>> {
  if (awardIds.length === 0) return new Map()
  const { rows } = await db.execute<{ awardId: string; people: number }>(sql`
    select award.id::text as "awardId", count(distinct role_grant.user_id)::int as people
    from award
    join role_grant
      on role_grant.organization_id in (award.organization_id, award.pass_through_organization_id)
    join "user" on "user".id = role_grant.user_id and "user".disabled_at is null
    where ${inArray(award.id, [...awardIds])}
    group by award.id`)
  return new Map(rows.map(({ awardId, people }) => [awardId, people]))
}
