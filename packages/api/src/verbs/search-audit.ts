import { listAuditActions, searchAudit as search } from '@muster/data'
import { z } from 'zod'
import { auditRowsOf } from '../auditing/audit-rows-of.ts'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { auditRow } from '../shapes/audit-row.ts'
import { auditSearch } from '../shapes/audit-search.ts'

/** `before`: only events with a smaller number, for the next page. */
export const searchAuditInput = auditSearch.extend({ before: z.int().positive().optional() }).default({})
export type SearchAudit = z.output<typeof searchAuditInput>

export const searchAuditOutput = z.object({
  /** At most fifty, the newest first. */
  rows: z.array(auditRow),
  /** What to ask for as `before` to see what came earlier; null at the end. */
  next: z.int().nullable(),
  /** Every action that the record knows. */
  actions: z.array(z.string()),
})
export type FoundInAudit = z.infer<typeof searchAuditOutput>

const pageSize = 50

/** What was done in Muster, by whom and when, the newest first. @throws NotPermitted */
export async function searchAudit(ctx: Context, { before, ...input }: SearchAudit): Promise<FoundInAudit> {
  permitInNation(ctx.actor, 'audit.search')
  const found = await search(ctx.store.db, input, { before, limit: pageSize + 1 })
  const rows = await auditRowsOf(ctx.store.db, found.slice(0, pageSize))
  return {
    rows,
    next: found.length > pageSize ? (rows.at(-1)?.sequence ?? null) : null,
    actions: await listAuditActions(ctx.store.db),
  }
}
