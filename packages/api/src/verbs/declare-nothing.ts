import {
  ensureReport,
  insertDraft,
  lockReport,
  readSigningRules,
  withdrawDraft,
  type ReportRecord,
} from '@muster/data'
import { quarterLabel } from '@muster/metrics'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { inOrganization } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict, NotFound } from '../refusals.ts'
import { quarter } from '../shapes/codes.ts'
import { reportPlace } from '../shapes/report-place.ts'

/** `replaces`: the number of the draft that the person agreed to give up; null if they saw none. */
export const declareNothingInput = reportPlace.extend({ replaces: z.int().positive().nullable() })
export type DeclareNothing = z.output<typeof declareNothingInput>

export const declareNothingOutput = z.object({ awardNumber: z.string(), quarter, revisionNumber: z.int() })
export type NothingDeclared = z.infer<typeof declareNothingOutput>

/**
 * Begins a draft that says: in this quarter there was nothing to report. It becomes the report when a certifying official
 * signs it, and is not the same as silence. Sent again, it is the same draft.
 * @throws NotPermitted, NotFound, Conflict if there is a draft that the person did not agree to give up
 */
export async function declareNothing(ctx: Context, input: DeclareNothing): Promise<NothingDeclared> {
  const { awardNumber, quarter, replaces } = input
  return inOrganization(ctx, 'reports.declareNothing', async (tx, { by, scope }) => {
    const { awardId } = await loadAward(tx, scope, awardNumber)
    const key = { awardId, quarter }
    if ((await readSigningRules(tx, key)) === undefined) throw new NotFound('report')
    await ensureReport(tx, key, ctx.newId())
    const report = await lockReport(tx, key)
    if (report === undefined) throw new Error('A report is gone that was just made.')
    const draft = report.revisions.find(({ status }) => status === 'draft')
    if (draft?.kind === 'nothing_to_report') return { awardNumber, quarter, revisionNumber: draft.number }
    if ((draft?.number ?? null) !== replaces) {
      throw new Conflict(
        `The draft of ${quarterLabel(quarter)} has changed since you opened this page. Look at it, then decide again.`,
      )
    }
    if (draft !== undefined) await withdrawDraft(tx, { awardId, revisionId: draft.revisionId })
    const revisionNumber = nextNumber(report)
    await insertDraft(tx, {
      awardId,
      id: ctx.newId(),
      reportId: report.reportId,
      number: revisionNumber,
      uploadId: null,
      kind: 'nothing_to_report',
      createdAt: ctx.now,
      createdBy: by.userId,
    })
    await recordAudit(tx, ctx, {
      action: 'reports.declareNothing',
      subject: `report ${awardNumber} ${quarter}`,
      detail: { revision: revisionNumber, ...fromTo('status', null, 'draft'), replaces },
    })
    return { awardNumber, quarter, revisionNumber }
  })
}

const nextNumber = ({ revisions }: ReportRecord) => (revisions.at(-1)?.number ?? 0) + 1
