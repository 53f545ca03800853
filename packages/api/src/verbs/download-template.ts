import { findObligation } from '@muster/data'
import { writeTemplate, writeWideTemplate } from '@muster/intake'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { inOrganization } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
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
  const facts = await inOrganization(ctx, 'awards.template', async (tx, { scope }) => {
    const award = await loadAward(tx, scope, awardNumber)
    const expected = await findObligation(tx, { awardId: award.awardId, quarter })
    if (expected === undefined) throw new NotFound('report')
    return awardFactsOf(award)
  })
  return layout === 'wide'
    ? { fileName: `${awardNumber}-${quarter}-wide.csv`, csv: writeWideTemplate(facts, quarter) }
    : { fileName: `${awardNumber}-${quarter}.csv`, csv: writeTemplate(facts, quarter) }
}
