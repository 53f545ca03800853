import { listAwards, withTransaction, type AwardRecord } from '@muster/data'
import { summarize } from '@muster/intake'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { permitInOrganization } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { Invalid } from '../refusals.ts'
import { columnMappingOf } from '../reporting/column-mapping-of.ts'
import { fileIn } from '../reporting/file-in.ts'
import { checkWithHistory } from '../reporting/known-before/check-with-history.ts'
import { partsOf, type ReportPart } from '../reporting/parts-of.ts'
import { readingIn } from '../reporting/reading-in.ts'
import { storeParts } from '../reporting/store-parts.ts'
import { checkSummary } from '../shapes/check-summary.ts'
import { quarter } from '../shapes/codes.ts'

/** A form with one file in the field `file`, and how the person wants it to be read: see `readingIn`. */
export const uploadReportInput = z.instanceof(FormData)
export type UploadReport = z.infer<typeof uploadReportInput>

export const uploadReportOutput = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('stored'),
    uploadId: z.string(),
    reports: z.array(
      z.object({
        awardNumber: z.string(),
        quarter,
        revisionNumber: z.int(),
        /** Answers read from the file. */
        lines: z.int(),
        /** How many of them differ from the revision before; all of them if there was none. */
        changes: z.int(),
        /** Findings that ask for an explanation and have none: with one of them it cannot be certified. */
        notExplained: z.int(),
      }),
    ),
  }),
  z.object({ kind: z.literal('refused'), result: checkSummary }),
])
export type UploadOutcome = z.infer<typeof uploadReportOutput>

/**
 * Takes a file: checks its bytes again, with what the server knows of the actor's awards, and makes a draft of each
 * report in it. With an error in it nothing is stored at all. Sent twice, it is stored once.
 * @throws NotPermitted, Invalid, Conflict
 */
export async function uploadReport(ctx: Context, form: UploadReport): Promise<UploadOutcome> {
  const { by, scope } = permitInOrganization(ctx.actor, 'reports.upload')
  const { name, bytes } = await fileIn(form)
  const reading = readingIn(form)
  const awards = await listAwards(ctx.store.db, scope)
  const checked = await checkWithHistory(ctx.store.db, bytes, awards, {
    fileName: name,
    today: dayOf(ctx.now),
    ...reading,
    // What is said last of a heading counts.
    columnMapping: [...(await columnMappingOf(ctx.store.db, scope)), ...reading.columnMapping],
  })
  if (!checked.readable || checked.counts.error > 0) return { kind: 'refused', result: summarize(checked) }

  const parts = joinAwards(partsOf(checked), awards)
  const upload = {
    id: ctx.newId(),
    organizationId: organizationOf(parts),
    fileName: name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    content: bytes,
    encoding: checked.encoding,
    uploadedAt: ctx.now,
    uploadedBy: by.userId,
  }
  return withTransaction(ctx.store.db, async (tx) => {
    const { uploadId, reports, isNew } = await storeParts(tx, ctx, upload, parts)
    if (isNew) {
      await recordAudit(tx, ctx, {
        action: 'reports.upload',
        subject: `upload ${uploadId}`,
        detail: {
          sha256: upload.sha256,
          reports: reports.map(
            (each) => `${each.awardNumber} ${each.quarter} revision ${each.revisionNumber}`,
          ),
        },
      })
    }
    return { kind: 'stored', uploadId, reports }
  })
}

interface PartOfAward {
  readonly part: ReportPart
  readonly award: AwardRecord
}

/** The check has refused awards that are not the actor's; a part without one is our own mistake. */
function joinAwards(parts: readonly ReportPart[], awards: readonly AwardRecord[]): readonly PartOfAward[] {
  // Intake reads award numbers without regard to capitals.
  const byNumber = new Map(awards.map((award) => [award.number.toUpperCase(), award]))
  return parts.map((part) => {
    const award = byNumber.get(part.awardNumber.toUpperCase())
    if (award === undefined) throw new Error('A file passed the check with an award of somebody else.')
    return { part, award }
  })
}

function organizationOf(parts: readonly PartOfAward[]): string {
  const [first, ...more] = new Set(parts.map(({ award }) => award.organizationId))
  if (first === undefined)
    throw new Invalid('That file has no answers in it. Fill in the column "value", and upload it again.')
  if (more.length > 0)
    throw new Invalid('That file has awards of two organizations. Send a file for each organization.')
  return first
}
