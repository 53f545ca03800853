import { listAwards, type AwardRecord, type NewUpload } from '@muster/data'
import { mayBeHealed, summarize, type CheckResult } from '@muster/intake'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { inOrganization } from '../in-scope.ts'
import { recordAudit } from '../record-audit.ts'
import { columnMappingOf } from '../reporting/column-mapping-of.ts'
import { fileIn } from '../reporting/file-in.ts'
import { checkWithHistory } from '../reporting/known-before/check-with-history.ts'
import { factsWithHistory } from '../reporting/known-before/facts-with-history.ts'
import type { PartOfAward } from '../reporting/meet-report.ts'
import { ontoIn } from '../reporting/onto-in.ts'
import { partsOf, type ReportPart } from '../reporting/parts-of.ts'
import { readingIn } from '../reporting/reading-in.ts'
import { seenIn, type SeenDrafts } from '../reporting/seen-drafts.ts'
import { senderOf } from '../reporting/sender-of.ts'
import { PartsRefused, storeParts } from '../reporting/store-parts.ts'
import type { Onto } from '../reporting/whole-report.ts'
import { checkSummary } from '../shapes/check-summary.ts'
import { quarter } from '../shapes/codes.ts'
import { findingCounts } from '../shapes/finding.ts'

/**
 * A form with one file in the field `file`, how the person wants it to be read (see `readingIn`), in `onto` whether its
 * lines go over those of a draft (`merge`, also if it is absent) or take their place (`replace`), and in fields `seen` the
 * drafts that the person has looked at (see `seenEntry`).
 */
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
        /** Answers in the draft, those that were there before and stayed among them. */
        lines: z.int(),
        /** How many of them differ from the revision before; all of them if there was none. */
        changes: z.int(),
        /** Findings that ask for an explanation and have none: with one of them it cannot be certified. */
        notExplained: z.int(),
        findings: findingCounts,
      }),
    ),
  }),
  z.object({ kind: z.literal('refused'), result: checkSummary }),
])
export type UploadOutcome = z.infer<typeof uploadReportOutput>

/**
 * Takes a file: checks its bytes again, with what the server knows of the actor's awards, and makes a draft of each
 * report in it. With an error in it nothing is stored at all; what only the lines of the draft can set right is judged
 * together with them. Sent twice, it is stored once. A draft that the person has not seen as it is now is not changed.
 * @throws NotPermitted, Invalid, Conflict
 */
export async function uploadReport(ctx: Context, form: UploadReport): Promise<UploadOutcome> {
  const { awards, mapping } = await inOrganization(ctx, 'reports.upload', async (tx, { scope }) => ({
    awards: await listAwards(tx, scope),
    mapping: await columnMappingOf(tx, scope),
  }))
  const { name, bytes } = await fileIn(form)
  const reading = readingIn(form)
  const onto = ontoIn(form)
  const seen = seenIn(form)
  const checked = await checkWithHistory(
    bytes,
    awards,
    {
      fileName: name,
      today: dayOf(ctx.now),
      ...reading,
      // What is said last of a heading counts.
      columnMapping: [...mapping, ...reading.columnMapping],
    },
    (own, before) => inOrganization(ctx, 'reports.upload', (tx) => factsWithHistory(tx, own, before)),
  )
  if (!mayStore(checked, onto)) return { kind: 'refused', result: summarize(checked) }

  const file = { fileName: name, content: bytes, encoding: checked.encoding }
  try {
    return await store(ctx, file, joinAwards(partsOf(checked), awards), {
      onto,
      seen,
      judgeAnew: checked.counts.error > 0,
    })
  } catch (error) {
    if (!(error instanceof PartsRefused)) throw error
    return { kind: 'refused', result: refusal(checked, error) }
  }
}

/** Whether nothing is wrong, or only what lines of a draft may set right. */
const mayStore = ({ readable, counts, findings }: CheckResult, onto: Onto): boolean => {
  if (!readable || counts.error === 0) return readable
  const errors = findings.filter(({ severity }) => severity === 'error')
  return onto === 'merge' && errors.length === counts.error && errors.every(({ code }) => mayBeHealed(code))
}

type File = Pick<NewUpload, 'fileName' | 'content' | 'encoding'>

const store = (
  ctx: Context,
  file: File,
  parts: readonly PartOfAward[],
  how: { onto: Onto; seen: SeenDrafts; judgeAnew: boolean },
): Promise<UploadOutcome> =>
  inOrganization(ctx, 'reports.upload', async (tx, { by, scope }) => {
    const upload = {
      ...file,
      id: ctx.newId(),
      organizationId: senderOf(
        parts.map(({ award }) => award),
        scope,
      ),
      sha256: createHash('sha256').update(file.content).digest('hex'),
      uploadedAt: ctx.now,
      uploadedBy: by.userId,
    }
    const { uploadId, reports, fresh } = await storeParts(tx, ctx, upload, parts, {
      ...how,
      uploadIsKept: false,
    })
    if (fresh.length > 0) {
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
    for (const { awardNumber, quarter: of, revisionNumber } of fresh) {
      await recordAudit(tx, ctx, {
        action: 'reports.upload',
        subject: `report ${awardNumber} ${of}`,
        detail: {
          revision: revisionNumber,
          ...fromTo('status', null, 'draft'),
          upload: uploadId,
          onto: how.onto,
        },
      })
    }
    return { kind: 'stored', uploadId, reports }
  })

/** The check of the file, with what is wrong when its lines stand among those of the draft. */
function refusal(checked: CheckResult, { findings }: PartsRefused) {
  const others = checked.findings.filter(({ severity }) => severity !== 'error')
  const wrong = findings.map(({ cell = null, subject = null, ...each }) => ({ ...each, cell, subject }))
  return {
    ...summarize(checked),
    findings: [...wrong, ...others],
    counts: { ...checked.counts, error: wrong.length },
  }
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
