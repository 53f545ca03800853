import type { ColumnMapping } from '@muster/intake'
import type { Context } from '../context.ts'
import { inOrganization } from '../in-scope.ts'
import { columnMappingOf } from '../reporting/column-mapping-of.ts'
import { columnMapping } from '../shapes/column-mapping.ts'

export const getColumnMappingOutput = columnMapping.readonly()

/**
 * What the actor's organizations have said of headings that Muster does not know, for a check in the browser: an upload
 * is checked with the same. @throws NotPermitted
 */
export async function getColumnMapping(ctx: Context): Promise<ColumnMapping> {
  return inOrganization(ctx, 'reports.columnMapping', (tx, { scope }) => columnMappingOf(tx, scope))
}
