import { inArray, or, type SQL } from 'drizzle-orm'
import { award, program } from '../../schema/index.ts'
import type { OfficeScope, OrganizationScope } from '../identity/scopes.ts'

/** Where a person may look: their organizations' awards, or their offices'. */
export type AwardScope = OrganizationScope | OfficeScope

/**
 * The condition for a query that joins `award` and `program`. A pass-through entity reads and reports for its
 * subrecipients: it finds their awards as well as its own. An empty scope finds nothing.
 */
export const withinScope = (scope: AwardScope): SQL | undefined =>
  'officeIds' in scope
    ? inArray(program.officeId, [...scope.officeIds])
    : or(
        inArray(award.organizationId, [...scope.organizationIds]),
        inArray(award.passThroughOrganizationId, [...scope.organizationIds]),
      )
