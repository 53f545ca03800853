import {
  ensureReport,
  findDueDate,
  lockReport,
  type AwardRecord,
  type ReportRecord,
  type RevisionRecord,
  type Transaction,
} from '@muster/data'
import { quarterLabel } from '@muster/metrics'
import type { Context } from '../context.ts'
import { Conflict } from '../refusals.ts'
import type { ReportPart } from './parts-of.ts'

export interface PartOfAward {
  readonly part: ReportPart
  readonly award: AwardRecord
}

/** A part of a file beside the report that it is for, which is locked. */
export interface Meeting extends PartOfAward {
  readonly report: ReportRecord
  /** The draft that is there. */
  readonly draft: RevisionRecord | undefined
}

/** @throws Conflict if nobody asks for the report. */
export async function meetReport(
  tx: Transaction,
  ctx: Pick<Context, 'newId'>,
  { part, award }: PartOfAward,
): Promise<Meeting> {
  const key = { awardId: award.awardId, quarter: part.quarter }
  if ((await findDueDate(tx, key)) === undefined)
    throw new Conflict(`Award ${award.number} has no report to make for ${quarterLabel(part.quarter)}.`)
  await ensureReport(tx, key, ctx.newId())
  const report = await lockReport(tx, key)
  if (report === undefined) throw new Error('A report is gone that was just made.')
  return { part, award, report, draft: report.revisions.find(({ status }) => status === 'draft') }
}
