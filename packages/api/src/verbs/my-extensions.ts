import { findObligation, loadReport, readExtensions } from '@muster/data'
import { quarterLabel } from '@muster/metrics'
import { z } from 'zod'
import { dayIn } from '../clock.ts'
import type { Context } from '../context.ts'
import { latestExtension } from '../extending/extension-days.ts'
import { requestFrom } from '../extending/request-from.ts'
import { whyNotAsk } from '../extending/why-not-ask.ts'
import { inOrganization } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { NotFound } from '../refusals.ts'
import { newestForGrantee } from '../reporting/newest-revision.ts'
import { standingOfReport } from '../reporting/standing-of-report.ts'
import { quarter } from '../shapes/codes.ts'
import { extensionRequest } from '../shapes/extension.ts'
import { reportPlace, type ReportPlace } from '../shapes/report-place.ts'
import { standing } from '../shapes/standing.ts'

export const myExtensionsInput = reportPlace

export const myExtensionsOutput = z.object({
  awardNumber: z.string(),
  organizationName: z.string(),
  programName: z.string(),
  quarter,
  quarterLabel: z.string(),
  standing,
  /** The day that it is now where the organization is, and the last day that may be asked for: ISO. */
  today: z.string(),
  latestOn: z.string(),
  /** Why nobody can ask now, in a sentence; null if somebody can. */
  whyNot: z.string().nullable(),
  /** The latest first. */
  requests: z.array(extensionRequest),
})
export type MyExtensions = z.output<typeof myExtensionsOutput>

/** What a grantee asked about the due day of one report, and whether it may ask now. @throws NotPermitted, NotFound */
export async function myExtensions(ctx: Context, input: ReportPlace): Promise<MyExtensions> {
  return inOrganization(ctx, 'extensions.mine', async (tx, { scope }) => {
    const award = await loadAward(tx, scope, input.awardNumber)
    const key = { awardId: award.awardId, quarter: input.quarter }
    const expected = await findObligation(tx, key)
    if (expected === undefined) throw new NotFound('report')
    const report = await loadReport(tx, key)
    const requests = await readExtensions(tx, key)
    const shown = newestForGrantee(report)
    const dueOn = expected.extendedTo ?? expected.dueOn
    const today = dayIn(award.timeZone, ctx.now)
    return {
      awardNumber: award.number,
      organizationName: award.organizationName,
      programName: award.programName,
      quarter: input.quarter,
      quarterLabel: quarterLabel(input.quarter),
      standing: standingOfReport({ award, expected, report, shown }, ctx.now),
      today,
      latestOn: latestExtension(dueOn),
      whyNot: whyNotAsk({ report, requests, dueOn, today }),
      requests: requests.map(requestFrom),
    }
  })
}
