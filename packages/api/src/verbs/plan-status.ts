import { listOffices, readStatuses, readStatusHistory } from '@muster/data'
import { whyNotInYear } from '@muster/metrics'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { currentEdition } from '../figures/current-edition.ts'
import { permitInNation } from '../permit.ts'
import { statusEntryOf } from '../planning/entries.ts'
import { latestYear } from '../planning/read-progress.ts'
import { statusSubjectNamed } from '../planning/subject-named.ts'
import { subjectView } from '../planning/subject-view.ts'
import { planYear } from '../shapes/codes.ts'
import { planSubject, statusEntry, statusPlace } from '../shapes/plan-progress.ts'

export const planStatusInput = statusPlace
export type StatusQuestion = z.output<typeof planStatusInput>

export const planStatusOutput = z.object({
  subject: planSubject,
  /** The objective of an action. */
  objective: z.object({ id: z.string(), title: z.string() }).nullable(),
  year: planYear,
  /** Every entry for the year, the last first: that one counts. */
  history: z.array(statusEntry),
  /** Why nothing can be entered for this year, whoever asks. */
  closed: z.string().nullable(),
})
export type StatusOfYear = z.infer<typeof planStatusOutput>

/** An action or a theme in one year, with all that was entered for it. @throws NotPermitted, NotFound */
export async function planStatus(ctx: Context, { kind, id, year }: StatusQuestion): Promise<StatusOfYear> {
  permitInNation(ctx.actor, 'plan.status')
  const subject = statusSubjectNamed({ kind, id })
  const edition = currentEdition()
  const { db } = ctx.store
  const history = await readStatusHistory(db, { edition: edition.id, kind, subject: id, planYear: year })
  const statuses = await readStatuses(db, edition.id)
  const seen = { edition, actor: ctx.actor, offices: await listOffices(db) }
  const objective = subject.kind === 'action' ? subject.objective : null
  return {
    subject: subjectView(seen, subject, statuses, latestYear(edition, ctx.now)),
    objective: objective && { id: objective.id, title: objective.title },
    year,
    history: history.map(statusEntryOf),
    closed: whyNotInYear(edition, subject, year, dayOf(ctx.now)) ?? null,
  }
}
