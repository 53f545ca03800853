import { findDueDate } from '@muster/data'
import { writeTemplate } from '@muster/intake'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { loadAward } from '../load-award.ts'
import { permitInOrganization } from '../permit.ts'
import { NotFound } from '../refusals.ts'
import { awardFactsOf } from '../reporting/award-facts-of.ts'
import { reportPlace, type ReportPlace } from '../shapes/report-place.ts'

export const downloadTemplateInput = reportPlace

export const downloadTemplateOutput = z.object({ fileName: z.string(), csv: z.string() })

/** A file with every line that the form asks for, for a person to fill in. @throws NotPermitted, NotFound */
export async function downloadTemplate(
  ctx: Context,
  { awardNumber, quarter }: ReportPlace,
): Promise<{ fileName: string; csv: string }> {
  const { scope } = permitInOrganization(ctx.actor, 'awards.template')
  const award = await loadAward(ctx.store.db, scope, awardNumber)
  const dueOn = await findDueDate(ctx.store.db, { awardId: award.awardId, quarter })
  if (dueOn === undefined) throw new NotFound('report')
  return { fileName: `${awardNumber}-${quarter}.csv`, csv: writeTemplate(awardFactsOf(award), quarter) }
}
