import { findDueDate } from '@muster/data'
import { writeTemplate, writeWideTemplate } from '@muster/intake'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { loadAward } from '../load-award.ts'
import { permitInOrganization } from '../permit.ts'
import { NotFound } from '../refusals.ts'
import { awardFactsOf } from '../reporting/award-facts-of.ts'
import { reportPlace } from '../shapes/report-place.ts'

export const downloadTemplateInput = reportPlace.extend({
  /** A row for each value, or a row for each state with a column for each line. */
  layout: z.enum(['long', 'wide']).default('long'),
})
export type DownloadTemplate = Pick<z.output<typeof downloadTemplateInput>, 'awardNumber' | 'quarter'> &
  Partial<z.output<typeof downloadTemplateInput>>

export const downloadTemplateOutput = z.object({ fileName: z.string(), csv: z.string() })

/** A file with every line that the form asks for, for a person to fill in. @throws NotPermitted, NotFound */
export async function downloadTemplate(
  ctx: Context,
  { awardNumber, quarter, layout }: DownloadTemplate,
): Promise<{ fileName: string; csv: string }> {
  const { scope } = permitInOrganization(ctx.actor, 'awards.template')
  const award = await loadAward(ctx.store.db, scope, awardNumber)
  const dueOn = await findDueDate(ctx.store.db, { awardId: award.awardId, quarter })
  if (dueOn === undefined) throw new NotFound('report')
  const facts = awardFactsOf(award)
  return layout === 'wide'
    ? { fileName: `${awardNumber}-${quarter}-wide.csv`, csv: writeWideTemplate(facts, quarter) }
    : { fileName: `${awardNumber}-${quarter}.csv`, csv: writeTemplate(facts, quarter) }
}
