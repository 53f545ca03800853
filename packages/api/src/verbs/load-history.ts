import {
  addCells,
  brokenUniqueConstraint,
  copyBlocks,
  insertAcceptedReports,
  insertHistoryFile,
  listLoadingAwards,
  listStrata,
  lockRollup,
  type LoadingAward,
} from '@muster/data'
import type { CheckSummary } from '@muster/intake'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { FileRefused } from '../loading/file-refused.ts'
import { HistoryBlocks, OutOfOrder } from '../loading/history-blocks.ts'
import { historyLimits } from '../loading/history-limits.ts'
import { HistoryReading } from '../loading/history-reading.ts'
import { HistoryReports } from '../loading/history-reports.ts'
import { openHistoryFile } from '../loading/open-history-file.ts'
import { numberStrata, type StratumNumbers } from '../loading/number-strata.ts'
import { refuseReported } from '../loading/refuse-reported.ts'
import { permitCommand } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict } from '../refusals.ts'
import { awardFactsOf } from '../reporting/award-facts-of.ts'
import { plainName } from '../reporting/file-in.ts'

export interface LoadHistory {
  /** A file on this machine, in any layout that an upload may have. */
  readonly path: string
}

export type LoadOutcome =
  | {
      readonly kind: 'loaded'
      readonly reports: number
      /** Answers read from the file. */
      readonly lines: number
      readonly result: CheckSummary
    }
  /** Nothing was stored. */
  | { readonly kind: 'refused'; readonly result: CheckSummary }

/**
 * Takes over what was reported and accepted before Muster came: a file of counts of many awards and quarters. It is checked
 * as an upload is, all rules included; every report in it becomes revision 1, accepted, and comes into the roll-up. All of
 * it in one transaction: with an error in the file, or a report that is there already, nothing is stored at all. It has no
 * procedure: such files are larger than anything that should come over the wire.
 * @throws NotPermitted, Conflict, what reading the file throws, and what the database throws
 */
export async function loadHistory(ctx: Context, { path }: LoadHistory): Promise<LoadOutcome> {
  const by = permitCommand(ctx.actor, 'history.load')
  const { db } = ctx.store
  const known = { awards: await listLoadingAwards(db), strata: numberStrata(await listStrata(db)) }
  try {
    return await loadOnce(ctx, by.userId, { path, ...known, isOrdered: true }).catch((error: unknown) => {
      if (error instanceof OutOfOrder) return loadOnce(ctx, by.userId, { path, ...known, isOrdered: false })
      throw error
    })
  } catch (error) {
    if (error instanceof FileRefused) return { kind: 'refused', result: error.result }
    if (brokenUniqueConstraint(error) === 'report_quarter_unique')
      throw new Conflict('Somebody began one of these reports while the file was read. Nothing was loaded.')
    throw error
  }
}

interface Job extends LoadHistory {
  readonly awards: readonly LoadingAward[]
  readonly strata: StratumNumbers
  readonly isOrdered: boolean
}

/** @throws OutOfOrder if the file is not ordered; FileRefused if it has errors */
async function loadOnce(
  ctx: Context,
  by: string,
  { path, awards, strata, isOrdered }: Job,
): Promise<LoadOutcome> {
  const fileName = plainName(path)
  const opened = await openHistoryFile(path)
  const reading = new HistoryReading({
    descriptor: opened.descriptor,
    fileName,
    today: dayOf(ctx.now),
    limits: historyLimits,
    awards: awards.map(awardFactsOf),
  })
  try {
    return await ctx.store.withCopy(async (tx, copyIn) => {
      const reports = new HistoryReports(awards, ctx.newId)
      const blocks = new HistoryBlocks(reports, strata)
      await copyBlocks(copyIn, blocks.rows(reading.lines(), { isOrdered }))
      await reading.read()
      // The rules are speaking now. Where they have an error for sure, nothing needs to be made ready.
      if (reports.list.length === 0 || reports.hasUnknownAward)
        throw new FileRefused((await reading.checked()).result)

      await lockRollup(tx)
      await refuseReported(tx, reports.list)
      const uploadId = ctx.newId()
      const coverage = await insertAcceptedReports(tx, reports.list, { uploadId, at: ctx.now, by })
      await addCells(tx, copyIn, blocks.sums, coverage)
      const file = await opened.identify()
      const { result, answers } = await reading.checked()
      if (!result.readable || result.counts.error > 0) throw new FileRefused(result)

      await insertHistoryFile(tx, {
        id: uploadId,
        fileName,
        ...file,
        encoding: result.encoding,
        uploadedAt: ctx.now,
        uploadedBy: by,
      })
      await recordAudit(tx, ctx, {
        action: 'history.load',
        subject: `upload ${uploadId}`,
        detail: { sha256: file.sha256, reports: reports.list.length, lines: answers },
      })
      return { kind: 'loaded', reports: reports.list.length, lines: answers, result }
    })
  } finally {
    await reading.stop()
    await opened.close()
  }
}
