import { listOffices, readNarrativeHistory } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { currentEdition } from '../figures/current-edition.ts'
import { permitInNation } from '../permit.ts'
import { narrativeEntryOf } from '../planning/entries.ts'
import { whyNoNarrative } from '../planning/refuse-year.ts'
import { narrativeSubjectNamed, titleOf } from '../planning/subject-named.ts'
import { voiceOf } from '../planning/subject-view.ts'
import { planYear } from '../shapes/codes.ts'
import { narrativeEntry, narrativePlace, speaking } from '../shapes/plan-progress.ts'

export const planNarrativeInput = narrativePlace
export type NarrativeQuestion = z.output<typeof planNarrativeInput>

export const planNarrativeOutput = z.object({
  subject: narrativePlace.pick({ kind: true }).extend({ id: z.string(), title: z.string() }),
  year: planYear,
  /** Every version, the last first: that one counts. */
  history: z.array(narrativeEntry),
  speaking,
  /** Why nothing can be written for this year, whoever asks. */
  closed: z.string().nullable(),
})
export type NarrativeOfYear = z.infer<typeof planNarrativeOutput>

/** The narrative of an objective or a theme for a year, with all that was written before. @throws NotPermitted, NotFound */
export async function planNarrative(
  ctx: Context,
  { kind, id, year }: NarrativeQuestion,
): Promise<NarrativeOfYear> {
  permitInNation(ctx.actor, 'plan.narrative')
  const subject = narrativeSubjectNamed({ kind, id })
  const edition = currentEdition()
  const { db } = ctx.store
  const place = { edition: edition.id, kind, subject: id, planYear: year }
  const history = await readNarrativeHistory(db, place)
  const seen = { edition, actor: ctx.actor, offices: await listOffices(db) }
  return {
    subject: { kind, id, title: titleOf(subject) },
    year,
    history: history.map(narrativeEntryOf),
    speaking: voiceOf(seen, subject),
    closed: whyNoNarrative(subject, year, ctx.now) ?? null,
  }
}
