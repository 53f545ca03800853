import { narrativeQuestions } from '@muster/data'
import type { Context } from '../../context.ts'
import type { RevisionPlace } from '../../shapes/report-place.ts'
import { getReport } from '../../verbs/get-report.ts'
import { saveNarrative } from '../../verbs/save-narrative.ts'
import { narrativeFor } from '../story/narrative-for.ts'

/** Answers the questions in words of a draft, unless a draft before it did. */
export async function tellInWords(ctx: Context, place: RevisionPlace): Promise<void> {
  const { own } = await getReport(ctx, place)
  if (own.narratives.some(({ text }) => text !== null)) return
  await saveNarrative(ctx, {
    ...place,
    answers: narrativeQuestions.map((question) => ({
      question,
      was: null,
      now: narrativeFor(question, place.awardNumber, place.quarter),
    })),
  })
}
