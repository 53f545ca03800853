import type { SQL } from 'drizzle-orm'
import { withinScope, type AwardScope } from '../awards/within-scope.ts'

/** Whose reports somebody may follow a figure down to: those of a scope, or all of them, who may see the nation's. */
export type DrillScope = AwardScope | 'nation'

/** The condition for a query that joins `award` and `program`. */
export const withinDrillScope = (scope: DrillScope): SQL | undefined =>
  scope === 'nation' ? undefined : withinScope(scope)
