import { readFindings, readObservations, type NewFinding, type Transaction } from '@muster/data'
import { isAboutAnswers } from '@muster/intake'
import type { Context } from '../context.ts'
import { judgeReport } from './judge-report.ts'
import type { Meeting } from './meet-report.ts'
import type { ReportPart } from './parts-of.ts'
import { placeKey } from './place-key.ts'

/** How a file meets the draft that is there: its lines go over the draft's, or stand in place of them. */
export type Onto = 'merge' | 'replace'

/** What a report would say when a part of a file has met its draft. */
export interface WholeReport extends ReportPart {
  /** Why it must not be kept: what is wrong in it and was not wrong in the draft before. */
  readonly refusals: readonly NewFinding[]
}

interface How {
  readonly onto: Onto
  /** Of the file. */
  readonly sha256: string
  /** Whether the report is judged anew though the file is all there is of it: the file alone was not found right. */
  readonly judgeAnew: boolean
}

/**
 * Puts a part of a file over the draft of its report. Lines that the file does not name stay as they are in the draft,
 * and the rules judge all of them together. A draft may be unfinished, and what was wrong in it before does not hold the
 * file: only an error that the file brings with it does. That lines are missing is never its doing.
 */
export async function wholeReport(
  tx: Transaction,
  ctx: Pick<Context, 'now'>,
  { part, award, draft }: Meeting,
  { onto, sha256, judgeAnew }: How,
): Promise<WholeReport> {
  const key = draft && { awardId: award.awardId, revisionId: draft.revisionId }
  const inDraft = onto === 'merge' && key ? await readObservations(tx, key) : []
  const named = new Set(part.observations.map(placeKey))
  const kept = inDraft
    .filter((each) => !named.has(placeKey(each)))
    .map(({ note, ...each }) => ({
      ...each,
      note: note ?? '',
      // A row says where in the file of the revision; of another file nobody could find it.
      sourceRow: draft?.sha256 === sha256 ? each.sourceRow : null,
    }))
  if (kept.length === 0 && !judgeAnew) return { ...part, refusals: [] }

  const observations = [...part.observations, ...kept]
  const judged = await judgeReport(tx, observations, { award, quarter: part.quarter, now: ctx.now })
  const findings = [...part.findings.filter(({ code }) => !isAboutAnswers(code)), ...judged]
  const before = kept.length > 0 && key ? await readFindings(tx, key) : []
  const wasWrong = new Set(before.map(keyOf))
  const refusals = findings.filter(
    (each) =>
      each.severity === 'error' && !wasWrong.has(keyOf(each)) && !(kept.length > 0 && isMissing(each)),
  )
  return { ...part, observations, findings, refusals }
}

const keyOf = ({ code, subject = null }: Pick<NewFinding, 'code' | 'subject'>) => `${code} ${subject ?? ''}`

/** Rule V209: required lines have no answer. More lines never make it worse. */
const isMissing = ({ code }: NewFinding) => code === 'V209'
