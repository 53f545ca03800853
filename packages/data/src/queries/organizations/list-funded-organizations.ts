import type { ProgramKind, StateCode } from '@muster/metrics'
import { asc, eq, sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { award, organization, program } from '../../schema/index.ts'
import { withinScope, type AwardScope } from '../awards/within-scope.ts'

export interface FundedOrganization {
  id: string
  name: string
  state: StateCode
  /** How many awards of the scope it has, and for what. */
  awards: number
  programKinds: ProgramKind[]
}

/** The organizations with an award within a scope, by name. */
export async function listFundedOrganizations(
  db: Database,
  scope: AwardScope,
): Promise<FundedOrganization[]> {
  return db
    .select({
      id: organization.id,
      name: organization.name,
      state: organization.state,
      awards: sql<number>`count(*)::int`,
      programKinds: sql<ProgramKind[]>`array_agg(distinct ${program.kind} order by ${program.kind})`,
    })
    .from(award)
    .innerJoin(organization, eq(organization.id, award.organizationId))
    .innerJoin(program, eq(program.id, award.programId))
    .where(withinScope(scope))
    .groupBy(organization.id)
    .orderBy(asc(organization.name), asc(organization.id))
}
