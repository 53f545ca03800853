import { inArray, type SQL } from 'drizzle-orm'
import { award, program } from '../../schema/index.ts'
import type { OfficeScope, OrganizationScope } from '../identity/scopes.ts'

/** Where a person may look: their organizations' awards, or their offices'. */
export type AwardScope = OrganizationScope | OfficeScope

/** The condition for a query that joins `award` and `program`. An empty scope finds nothing. */
export const withinScope = (scope: AwardScope): SQL =>
  'officeIds' in scope
    ? inArray(program.officeId, [...scope.officeIds])
    : inArray(award.organizationId, [...scope.organizationIds])
