import {
  countLines,
  insertDraft,
  insertUpload,
  readExplanations,
  readFindings,
  readObservations,
  saveFindings,
  saveObservations,
  takeOverExplanations,
  takeOverWriting,
  withdrawDraft,
  type NewFinding,
  type NewUpload,
  type RevisionRecord,
  type Transaction,
} from '@muster/data'
import type { FiscalQuarter } from '@muster/metrics'
import type { Context } from '../context.ts'
import { countFindings } from './count-findings.ts'
import { countNotExplained } from './explanations-of.ts'
import { meetReport, type Meeting, type PartOfAward } from './meet-report.ts'
import { needsExplanation } from './needs-explanation.ts'
import { newestForGrantee } from './newest-revision.ts'
import { refuseUnseen } from './refuse-unseen.ts'
import { sameAnswers, sameObservations } from './same-observations.ts'
import type { SeenDrafts } from './seen-drafts.ts'
import { wholeReport, type Onto } from './whole-report.ts'

export interface StoredReport {
  awardNumber: string
  quarter: FiscalQuarter
  revisionNumber: number
  lines: number
  changes: number
  notExplained: number
  findings: { error: number; warning: number; info: number }
}

export interface Stored {
  uploadId: string
  reports: StoredReport[]
  /** Those of them that were written: the same file on unchanged drafts is not stored twice. */
  fresh: StoredReport[]
}

/** What the file would bring into a report is wrong: nothing may be kept. */
export class PartsRefused extends Error {
  override readonly name = 'PartsRefused'
  readonly findings: readonly NewFinding[]
  constructor(findings: readonly NewFinding[]) {
    super('Errors in the file.')
    this.findings = findings
  }
}

interface Storing {
  readonly onto: Onto
  /** The drafts as the person saw them when they agreed to send the file. */
  readonly seen: SeenDrafts
  readonly judgeAnew: boolean
  /** Whether the file itself is kept already. */
  readonly uploadIsKept: boolean
}

/**
 * Stores a file and makes a draft of each report that it speaks of. A draft that came from the very same bytes and says
 * the same stays; another draft gives way, and what people wrote in it goes over: explanations, answers in words, and,
 * with `merge`, the lines that the file does not name. What is with the office, or accepted, stays so beside the draft of
 * its correction; a file that says just the same corrects nothing, and begins none.
 * @throws Conflict if nobody asks for one of the reports; DraftNotSeen if it would change a draft that the person has not
 * seen as it is now; PartsRefused if a report would be wrong by it
 */
export async function storeParts(
  tx: Transaction,
  ctx: Pick<Context, 'newId' | 'now'>,
  upload: NewUpload,
  parts: readonly PartOfAward[],
  { onto, seen, judgeAnew, uploadIsKept }: Storing,
): Promise<Stored> {
  const meetings: Meeting[] = []
  const refusals: NewFinding[] = []
  for (const each of parts) {
    const meeting = await meetReport(tx, ctx, each)
    const whole = await wholeReport(tx, ctx, meeting, { onto, judgeAnew, sha256: upload.sha256 })
    refusals.push(...whole.refusals)
    meetings.push({ ...meeting, part: whole })
  }
  if (refusals.length > 0) throw new PartsRefused(refusals)

  const kept = new Map<Meeting, RevisionRecord>()
  for (const meeting of meetings) {
    const stays = await revisionThatStays(tx, meeting, upload.sha256)
    if (stays !== undefined) kept.set(meeting, stays)
  }
  await refuseUnseen(
    tx,
    meetings.filter((meeting) => !kept.has(meeting)),
    seen,
  )
  if (kept.size < meetings.length && !uploadIsKept) await insertUpload(tx, upload)
  const stored: Stored = { uploadId: upload.id, reports: [], fresh: [] }
  for (const meeting of meetings) {
    const stays = kept.get(meeting)
    const report = stays ? await outcomeOf(tx, meeting, stays) : await makeDraft(tx, ctx, upload, meeting)
    stored.reports.push(report)
    if (stays === undefined) stored.fresh.push(report)
  }
  if (stored.fresh.length === 0) stored.uploadId = kept.values().next().value?.uploadId ?? upload.id
  return stored
}

/** The revision beside which the file has nothing new to say; undefined if it makes a draft. */
async function revisionThatStays(
  tx: Transaction,
  { part, award: { awardId }, report, draft }: Meeting,
  sha256: string,
): Promise<RevisionRecord | undefined> {
  const newest = newestForGrantee(report)
  const isIn = newest?.status === 'submitted' || newest?.status === 'accepted'
  if (newest === undefined || (isIn ? newest.kind !== 'counts' : draft?.sha256 !== sha256)) return undefined
  const stored = await readObservations(tx, { awardId, revisionId: newest.revisionId })
  // The same bytes say something else if another sheet, or another meaning of a column, was chosen for them.
  return (isIn ? sameAnswers : sameObservations)(stored, part.observations) ? newest : undefined
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
    draft: old,
  } = meeting
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
  if (before !== undefined) {
    await takeOverWriting(tx, key, before.revisionId)
    if (part.findings.some(needsExplanation)) await takeOverExplanations(tx, key, before.revisionId)
  }
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
  const found = await readFindings(tx, key)
  const notExplained = countNotExplained(found, await readExplanations(tx, key))
  const findings = countFindings(found)
  return { awardNumber: number, quarter, revisionNumber: draft.number, ...counts, notExplained, findings }
}
