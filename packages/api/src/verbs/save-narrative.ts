import {
  lockReport,
  narrativeQuestions,
  readNarratives,
  saveNarratives,
  type NarrativeRecord,
  type NewNarrative,
} from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { inOrganization } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict, Invalid, NotFound } from '../refusals.ts'
import { narrativeLabels } from '../reporting/narrative-questions.ts'
import { newestForGrantee } from '../reporting/newest-revision.ts'
import { readWords } from '../reporting/read-words.ts'
import { sameText } from '../reporting/same-text.ts'
import { instant, quarter } from '../shapes/codes.ts'
import { revisionPlace } from '../shapes/report-place.ts'

const words = z.string().max(20_000)

/** `was` is the answer that the person had before them; null or empty: none. */
export const saveNarrativeInput = revisionPlace.extend({
  answers: z
    .array(z.object({ question: z.enum(narrativeQuestions), was: words.nullable(), now: words }))
    .min(1)
    .max(narrativeQuestions.length),
})
export type SaveNarrative = z.output<typeof saveNarrativeInput>

export const saveNarrativeOutput = z.object({
  awardNumber: z.string(),
  quarter,
  revisionNumber: z.int(),
  /** How many answers are new, changed or taken away by this. */
  changed: z.int(),
  /** Somebody else changed these meanwhile: they stay as they are, until the person has chosen. */
  conflicts: z.array(
    z.object({
      question: z.enum(narrativeQuestions),
      theirs: z.string().nullable(),
      by: z.string().nullable(),
      at: instant.nullable(),
    }),
  ),
})
export type NarrativeSaved = z.infer<typeof saveNarrativeOutput>

/**
 * Keeps with a draft what a grantee says in words: accomplishments, barriers, help needed. An answer that somebody else
 * changed since the person read it is not written over.
 * @throws NotPermitted, NotFound, Conflict if the draft is no longer there, Invalid if a text is too long or may say who
 * a person is
 */
export async function saveNarrative(ctx: Context, input: SaveNarrative): Promise<NarrativeSaved> {
  const { awardNumber, quarter, revisionNumber } = input
  return inOrganization(ctx, 'reports.saveNarrative', async (tx, { by, scope }) => {
    const { awardId } = await loadAward(tx, scope, awardNumber)
    const report = await lockReport(tx, { awardId, quarter })
    if (report === undefined) throw new NotFound('report')
    const draft = newestForGrantee(report)
    if (draft?.number !== revisionNumber || draft.status !== 'draft') {
      throw new Conflict(
        'The report has changed since you opened it. Your text is still in the boxes: copy it, open the report again, and save it there.',
      )
    }
    const key = { awardId, revisionId: draft.revisionId }
    const stored = new Map((await readNarratives(tx, key)).map((each) => [each.question, each]))
    const conflicts: NarrativeSaved['conflicts'] = []
    const toSave: NewNarrative[] = []
    for (const { question, was, now } of input.answers) {
      const text = textOf(now, narrativeLabels[question])
      const theirs = stored.get(question)
      if (sameText(theirs?.text ?? null, text)) continue
      if (sameText(theirs?.text ?? null, was)) toSave.push({ question, text })
      else conflicts.push(conflictOn(question, theirs))
    }
    await saveNarratives(tx, key, toSave, { by: by.userId, at: ctx.now })
    if (toSave.length > 0) {
      await recordAudit(tx, ctx, {
        action: 'reports.saveNarrative',
        subject: `report ${awardNumber} ${quarter}`,
        detail: { revision: revisionNumber, questions: toSave.map(({ question }) => question) },
      })
    }
    return { awardNumber, quarter, revisionNumber, changed: toSave.length, conflicts }
  })
}

const conflictOn = (
  question: NewNarrative['question'],
  theirs: NarrativeRecord | undefined,
): NarrativeSaved['conflicts'][number] => ({
  question,
  theirs: theirs?.text ?? null,
  by: theirs?.by ?? null,
  at: theirs?.at ?? null,
})

function textOf(written: string, label: string): string | null {
  const read = readWords(written, { fewest: 1, most: 4_000, name: `The answer about ${label.toLowerCase()}` })
  if (read.kind === 'wrong') throw new Invalid(read.sentence)
  return read.kind === 'said' ? read.text : null
}
