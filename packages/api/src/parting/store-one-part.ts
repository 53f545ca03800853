import type { AwardRecord, NewFinding, NewUpload } from '@muster/data'
import type { CountsOfReport, Finding } from '@muster/intake'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { inOrganization } from '../in-scope.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict } from '../refusals.ts'
import { countFindings } from '../reporting/count-findings.ts'
import { DraftNotSeen } from '../reporting/refuse-unseen.ts'
import type { SeenDrafts } from '../reporting/seen-drafts.ts'
import { PartsRefused, storeParts, type Stored } from '../reporting/store-parts.ts'
import type { Onto } from '../reporting/whole-report.ts'
import type { DraftAtStake, UploadPart } from '../shapes/upload-part.ts'
import { rowRanges } from './row-ranges.ts'

/** A file on its way into many reports. */
export interface FileOfMany {
  readonly upload: NewUpload
  readonly onto: Onto
  /** The drafts that the person has looked at, and agrees to change. */
  readonly seen: SeenDrafts
  /** Whether it is kept already: it is, with the first part that was stored. */
  isKept: boolean
}

/** Of a part that is refused, so many findings are told. */
const mostTold = 50

/** Stores one part of a file as the draft of its report, in a transaction of its own. `reading`: what was said of how its rows are written. */
export async function storeOnePart(
  ctx: Context,
  file: FileOfMany,
  award: AwardRecord,
  { quarter, counts, rows }: CountsOfReport,
  reading: readonly Finding[],
): Promise<UploadPart> {
  const part = {
    awardNumber: award.number,
    quarter,
    observations: counts.map(({ stratum, state, answer, row, note }) => ({
      stratum,
      state,
      answer,
      sourceRow: row,
      note,
    })),
    findings: reading,
  }
  const told = {
    awardNumber: award.number,
    organizationName: award.organizationName,
    quarter,
    revisionNumber: null,
    lines: counts.length,
    notExplained: 0,
    findings: countFindings([]),
    first: [],
    draft: null,
    rows: rowRanges(rows),
  }
  try {
    const { reports, fresh } = await inOrganization(ctx, 'reports.uploadMany', async (tx) => {
      const stored = await storeParts(tx, ctx, file.upload, [{ part, award }], {
        onto: file.onto,
        seen: file.seen,
        judgeAnew: true,
        uploadIsKept: file.isKept,
      })
      await record(tx, ctx, file, stored)
      return stored
    })
    if (fresh.length > 0) file.isKept = true
    const [report] = reports
    if (report === undefined) throw new Error('A part was stored without a report.')
    return { ...told, ...report, ...sentenceOf(fresh.length > 0, report.notExplained), rows: [] }
  } catch (error) {
    if (error instanceof DraftNotSeen && error.draft !== undefined)
      return { ...told, outcome: 'asks', sentence: asking(error.draft), draft: error.draft }
    if (error instanceof Conflict) return { ...told, outcome: 'conflict', sentence: error.message }
    if (!(error instanceof PartsRefused)) throw error
    const { findings } = error
    return {
      ...told,
      outcome: 'refused',
      sentence: `${findings.length === 1 ? '1 thing is' : `${findings.length.toLocaleString('en-US')} things are`} wrong in it. Correct its rows, and send the part again.`,
      findings: countFindings(findings),
      first: findings.slice(0, mostTold).map(toldOf),
    }
  }
}

const sentenceOf = (isFresh: boolean, notExplained: number): Pick<UploadPart, 'outcome' | 'sentence'> => {
  const explain =
    notExplained === 0
      ? ''
      : ` ${notExplained === 1 ? '1 thing asks' : `${notExplained.toLocaleString('en-US')} things ask`} for an explanation.`
  return isFresh
    ? { outcome: 'stored', sentence: `A draft is ready.${explain}` }
    : { outcome: 'unchanged', sentence: `The report says what is in this file already.${explain}` }
}

const asking = ({ isNews, nothingToReport }: DraftAtStake): string => {
  if (isNews)
    return 'Its draft has changed since you looked at it. Look at what your file changes there now, then choose.'
  return nothingToReport
    ? 'Its draft says that there is nothing to report. Choose whether these counts take its place.'
    : 'It has a draft already. Look at what your file changes there, then choose.'
}

const toldOf = ({ cell = null, subject = null, ...finding }: NewFinding) => ({ ...finding, cell, subject })

async function record(
  tx: Parameters<typeof recordAudit>[0],
  ctx: Context,
  { upload, onto, isKept }: FileOfMany,
  { fresh }: Stored,
): Promise<void> {
  for (const { awardNumber, quarter, revisionNumber } of fresh) {
    if (!isKept) {
      await recordAudit(tx, ctx, {
        action: 'reports.uploadMany',
        subject: `upload ${upload.id}`,
        detail: { sha256: upload.sha256 },
      })
    }
    await recordAudit(tx, ctx, {
      action: 'reports.uploadMany',
      subject: `report ${awardNumber} ${quarter}`,
      detail: { revision: revisionNumber, ...fromTo('status', null, 'draft'), upload: upload.id, onto },
    })
  }
}
