import {
  countLines,
  ensureReport,
  findDueDate,
  insertDraft,
  insertUpload,
  lockReport,
  readExplanations,
  readFindings,
  readObservations,
  saveFindings,
  saveObservations,
  takeOverExplanations,
  withdrawDraft,
  type AwardRecord,
  type NewUpload,
  type ReportRecord,
  type RevisionRecord,
  type Transaction,
} from '@muster/data'
import { quarterLabel, type FiscalQuarter } from '@muster/metrics'
import type { Context } from '../context.ts'
import { Conflict } from '../refusals.ts'
import { countNotExplained } from './explanations-of.ts'
import { needsExplanation } from './needs-explanation.ts'
import { sameObservations } from './same-observations.ts'
import type { ReportPart } from './parts-of.ts'

/** A part of a file beside the report that it is for, which is locked. */
interface Meeting {
  readonly part: ReportPart
  readonly award: AwardRecord
  readonly report: ReportRecord
}

export interface StoredReport {
  awardNumber: string
  quarter: FiscalQuarter
  revisionNumber: number
  lines: number
  changes: number
  notExplained: number
}

export interface Stored {
  uploadId: string
  reports: StoredReport[]
  /** Whether anything was written: the same file on unchanged drafts is not stored twice. */
  isNew: boolean
}

/**
 * Stores a file and makes a draft of each report that it speaks of. A draft that came from the very same bytes stays;
 * another draft gives way, and what was explained in it goes over. What is accepted stays official beside the draft of
 * its amendment.
 * @throws Conflict if one of the reports is with the office for review, or nobody asks for it.
 */
export async function storeParts(
  tx: Transaction,
  ctx: Pick<Context, 'newId' | 'now'>,
  upload: NewUpload,
  parts: readonly Pick<Meeting, 'part' | 'award'>[],
): Promise<Stored> {
  const meetings: Meeting[] = []
  for (const { part, award } of parts)
    meetings.push({ part, award, report: await meet(tx, ctx, part, award) })

  const kept = new Map<Meeting, RevisionRecord>()
  for (const meeting of meetings) {
    const draft = draftOf(meeting.report)
    if (draft?.sha256 === upload.sha256 && (await saysTheSame(tx, meeting, draft))) kept.set(meeting, draft)
  }
  const isNew = kept.size < meetings.length
  if (isNew) await insertUpload(tx, upload)
  const reports: StoredReport[] = []
  for (const meeting of meetings) {
    const draft = kept.get(meeting)
    reports.push(draft ? await outcomeOf(tx, meeting, draft) : await makeDraft(tx, ctx, upload, meeting))
  }
  const known = meetings[0] && draftOf(meetings[0].report)?.uploadId
  return { uploadId: isNew ? upload.id : (known ?? upload.id), reports, isNew }
}

async function meet(
  tx: Transaction,
  ctx: Pick<Context, 'newId'>,
  { quarter }: ReportPart,
  { awardId, number }: AwardRecord,
): Promise<ReportRecord> {
  const key = { awardId, quarter }
  if ((await findDueDate(tx, key)) === undefined)
    throw new Conflict(`Award ${number} has no report to make for ${quarterLabel(quarter)}.`)
  await ensureReport(tx, key, ctx.newId())
  const report = await lockReport(tx, key)
  if (report === undefined) throw new Error('A report is gone that was just made.')
  if (report.revisions.some(({ status }) => status === 'submitted')) {
    throw new Conflict(
      `The report of award ${number} for ${quarterLabel(quarter)} is with your program officer for review, and cannot change now. ` +
        'Wait until it is accepted or returned, or ask the officer to return it.',
    )
  }
  return report
}

const draftOf = (report: ReportRecord) => report.revisions.find(({ status }) => status === 'draft')

/** The same bytes say something else if another sheet, or another meaning of a column, was chosen for them. */
async function saysTheSame(
  tx: Transaction,
  { part, award: { awardId } }: Meeting,
  { revisionId }: RevisionRecord,
): Promise<boolean> {
  return sameObservations(await readObservations(tx, { awardId, revisionId }), part.observations)
}

async function makeDraft(
  tx: Transaction,
  ctx: Pick<Context, 'newId' | 'now'>,
  upload: NewUpload,
  meeting: Meeting,
): Promise<StoredReport> {
  const {
    part,
    award: { awardId },
    report,
  } = meeting
  const old = draftOf(report)
  if (old !== undefined) await withdrawDraft(tx, { awardId, revisionId: old.revisionId })
  const draft = { revisionId: ctx.newId(), number: (report.revisions.at(-1)?.number ?? 0) + 1 }
  const key = { awardId, revisionId: draft.revisionId }
  await insertDraft(tx, {
    awardId,
    id: draft.revisionId,
    reportId: report.reportId,
    number: draft.number,
    uploadId: upload.id,
    createdAt: ctx.now,
    createdBy: upload.uploadedBy,
  })
  await saveObservations(tx, key, part.observations)
  if (part.findings.length > 0) await saveFindings(tx, key, part.findings)
  const before = report.revisions.at(-1)
  if (before !== undefined && part.findings.some(needsExplanation))
    await takeOverExplanations(tx, key, before.revisionId)
  return outcomeOf(tx, meeting, draft)
}

/** What a draft holds against the revision before it: the same file sent again gets the same answer. */
async function outcomeOf(
  tx: Transaction,
  { part: { quarter, observations }, award: { awardId, number }, report }: Meeting,
  draft: Pick<RevisionRecord, 'revisionId' | 'number'>,
): Promise<StoredReport> {
  const key = { awardId, revisionId: draft.revisionId }
  const before = report.revisions.find((each) => each.number === draft.number - 1)
  const counts =
    before === undefined
      ? { lines: observations.length, changes: observations.length }
      : await countLines(tx, key, before.revisionId)
  // As they are kept: a draft that stays was judged by what was known then.
  const notExplained = countNotExplained(await readFindings(tx, key), await readExplanations(tx, key))
  return { awardNumber: number, quarter, revisionNumber: draft.number, ...counts, notExplained }
}
