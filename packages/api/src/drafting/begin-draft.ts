import {
  insertDraft,
  readFindings,
  readObservations,
  saveFindings,
  saveObservations,
  takeOverExplanations,
  takeOverWriting,
  type ReportRecord,
  type RevisionRecord,
  type Transaction,
} from '@muster/data'
import type { Context } from '../context.ts'

interface Beginning {
  readonly awardId: string
  readonly report: ReportRecord
  /** The revision whose content the draft begins with; undefined: it begins empty. */
  readonly base: RevisionRecord | undefined
  /** Who begins it. */
  readonly by: string
}

export interface BegunDraft {
  readonly revisionId: string
  readonly number: number
}

/**
 * Begins a draft that says what its base says, if it has one: counts, or that there was nothing to report; with the file
 * and rows that its lines came from, what was found and explained, and what was written in words.
 */
export async function beginDraft(
  tx: Transaction,
  ctx: Pick<Context, 'newId' | 'now'>,
  { awardId, report, base, by }: Beginning,
): Promise<BegunDraft> {
  const draft = { revisionId: ctx.newId(), number: (report.revisions.at(-1)?.number ?? 0) + 1 }
  await insertDraft(tx, {
    awardId,
    id: draft.revisionId,
    reportId: report.reportId,
    number: draft.number,
    uploadId: base?.uploadId ?? null,
    kind: base?.kind ?? 'counts',
    createdAt: ctx.now,
    createdBy: by,
  })
  if (base !== undefined) await takeOver(tx, { awardId, revisionId: draft.revisionId }, base.revisionId)
  return draft
}

async function takeOver(
  tx: Transaction,
  key: { awardId: string; revisionId: string },
  fromRevisionId: string,
): Promise<void> {
  const from = { awardId: key.awardId, revisionId: fromRevisionId }
  const observations = await readObservations(tx, from)
  await saveObservations(
    tx,
    key,
    observations.map(({ note, ...each }) => ({ ...each, note: note ?? '' })),
  )
  // Explanations go over as far as something asks for them.
  await saveFindings(tx, key, await readFindings(tx, from))
  await takeOverExplanations(tx, key, fromRevisionId)
  await takeOverWriting(tx, key, fromRevisionId)
}
