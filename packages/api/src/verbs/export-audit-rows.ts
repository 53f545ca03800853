import { lastAuditSequence, readAudit, withTransaction } from '@muster/data'
import { z } from 'zod'
import { auditRowsOf } from '../auditing/audit-rows-of.ts'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { auditRow } from '../shapes/audit-row.ts'
import { auditSearch } from '../shapes/audit-search.ts'

const page = z.object({ after: z.int().min(0), through: z.int().min(0) })

/** `page`: what the answer before gave as `next`. */
export const exportAuditRowsInput = auditSearch.extend({ page: page.optional() }).default({})
export type ExportAuditRows = z.output<typeof exportAuditRowsInput>

export const exportAuditRowsOutput = z.object({
  /** At most two thousand, the oldest first. */
  rows: z.array(auditRow),
  /** Null at the end. */
  next: page.nullable(),
})
export type ExportedAudit = z.infer<typeof exportAuditRowsOutput>

const pageSize = 2_000

/**
 * The record for a file, a page at a time: as it was when the first page was asked for. That somebody took it is written
 * down itself, for every page. @throws NotPermitted
 */
export async function exportAuditRows(
  ctx: Context,
  { page: asked, ...input }: ExportAuditRows,
): Promise<ExportedAudit> {
  permitInNation(ctx.actor, 'audit.exportRows')
  return withTransaction(ctx.store.db, async (tx) => {
    const { after, through } = asked ?? { after: 0, through: await lastAuditSequence(tx) }
    const found = await readAudit(tx, input, { after, through, limit: pageSize })
    const rows = await auditRowsOf(tx, found)
    const last = found.at(-1)
    await recordAudit(tx, ctx, {
      action: 'audit.exportRows',
      subject: 'audit',
      detail: { rows: found.length, from: found[0]?.sequence ?? null, through: last?.sequence ?? null },
    })
    return {
      rows,
      next: last === undefined || found.length < pageSize ? null : { after: last.sequence, through },
    }
  })
}
