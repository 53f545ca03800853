import {
  listAwards,
  listExtensions as readRequests,
  listObligations,
  readReportingRecords,
  type AwardRecord,
  type ExtensionRecord,
  type ObligationRecord,
  type ReportingRecord,
} from '@muster/data'
import { quarterLabel } from '@muster/metrics'
import { z } from 'zod'
import type { Context, Instant } from '../context.ts'
import { latestExtension } from '../extending/extension-days.ts'
import { requestFrom } from '../extending/request-from.ts'
import { inOffice } from '../in-scope.ts'
import { policy } from '../policy.ts'
import { standingOf } from '../reporting/standing.ts'
import { worksFor } from '../reviewing/load-for-decision.ts'
import { extensionItem, type ExtensionItem } from '../shapes/extension.ts'

export const listExtensionsOutput = z.object({
  /** What waits for a decision, the one that has waited longest first. */
  open: z.array(extensionItem),
  /** What was decided in the last ninety days, the latest first. */
  decided: z.array(extensionItem),
})
export type Extensions = z.output<typeof listExtensionsOutput>

const day = 86_400_000
const daysShown = 90
/** Of each kind. */
const most = 100

/** The requests for more time of the actor's offices, with how each award has reported so far. @throws NotPermitted */
export async function listExtensions(ctx: Context): Promise<Extensions> {
  return inOffice(ctx, 'extensions.list', async (tx, { by, scope }) => {
    const decidedSince = new Date(Date.parse(ctx.now) - daysShown * day).toISOString()
    const listing = { decidedSince, limit: most }
    const open = await readRequests(tx, scope, { which: 'open', ...listing })
    const decided = await readRequests(tx, scope, { which: 'decided', ...listing })
    const all = [...open, ...decided]
    const obligations = await listObligations(tx, scope, { withoutDrafts: true, reports: all })
    const numbers = new Set(obligations.map(({ number }) => number))
    // Who only looks on in one office may decide in another.
    const deciding = by.roles.officesWith(policy['extensions.decide'].roles)
    const known: Known = {
      obligations,
      decidable: (await listAwards(tx, deciding, [...numbers])).filter((award) => !worksFor(by, award)),
      records: await readReportingRecords(tx, [...new Set(all.map(({ awardId }) => awardId))], ctx.now),
    }
    const itemsOf = (requests: readonly ExtensionRecord[]) =>
      requests.flatMap((request) => itemOf(request, known, ctx.now))
    return { open: itemsOf(open), decided: itemsOf(decided) }
  })
}

interface Known {
  readonly obligations: readonly ObligationRecord[]
  /** The awards for which the reader decides. */
  readonly decidable: readonly AwardRecord[]
  readonly records: readonly ReportingRecord[]
}

function itemOf(request: ExtensionRecord, known: Known, now: Instant): ExtensionItem[] {
  const obligation = known.obligations.find(
    ({ awardId, fiscalQuarter }) => awardId === request.awardId && fiscalQuarter === request.fiscalQuarter,
  )
  const record = known.records.find(({ awardId }) => awardId === request.awardId)
  if (obligation === undefined || record === undefined) return []
  const standing = standingOf(obligation, now)
  const { onTime, late, missing, granted, refused } = record
  return [
    {
      ...requestFrom(request),
      awardNumber: obligation.number,
      organizationName: obligation.organizationName,
      programName: obligation.programName,
      quarter: obligation.fiscalQuarter,
      quarterLabel: quarterLabel(obligation.fiscalQuarter),
      standing,
      record: { onTime, late, missing, granted, refused },
      latestOn: latestExtension(standing.dueOn),
      mayDecide:
        request.status === 'asked' && known.decidable.some(({ awardId }) => awardId === request.awardId),
    },
  ]
}
