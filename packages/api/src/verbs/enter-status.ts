import {
  insertStatus,
  listOffices,
  readStatusHistory,
  withTransaction,
  type StatusRecord,
} from '@muster/data'
import { actionStatuses } from '@muster/metrics'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { currentEdition } from '../figures/current-edition.ts'
import { permitForAgency } from '../permit.ts'
import { statusEntryOf } from '../planning/entries.ts'
import { refuseYear } from '../planning/refuse-year.ts'
import { statusSubjectNamed } from '../planning/subject-named.ts'
import { speakAs } from '../planning/who-speaks.ts'
import { wordsOfPlan } from '../planning/words-of-plan.ts'
import { recordAudit } from '../record-audit.ts'
import { Invalid } from '../refusals.ts'
import { statusEntry, statusPlace } from '../shapes/plan-progress.ts'

/** `was`: the version that the person had before them; 0 if nothing was entered. */
export const enterStatusInput = statusPlace.extend({
  status: z.enum(actionStatuses),
  comment: z.string().max(20_000).default(''),
  was: z.int().nonnegative(),
})
export type EnterStatus = z.output<typeof enterStatusInput>

/** `changed`: somebody else entered something meanwhile, and nothing was written over; `entry` is theirs. */
export const enterStatusOutput = z.object({ kind: z.enum(['entered', 'changed']), entry: statusEntry })
export type StatusEntered = z.infer<typeof enterStatusOutput>

/**
 * An agency says how far an action or a theme had come in a year. What was said before stays beside it; what says the
 * same is not entered again.
 * @throws NotPermitted, which says who speaks; NotFound; Invalid if the year cannot be spoken of, a text may say who a
 * person is, or something is dropped without a word
 */
export async function enterStatus(ctx: Context, input: EnterStatus): Promise<StatusEntered> {
  const by = permitForAgency(ctx.actor, 'plan.enterStatus')
  const { kind, id, year, status, was } = input
  const subject = statusSubjectNamed({ kind, id })
  return withTransaction(ctx.store.db, async (tx) => {
    const agency = speakAs(by, await listOffices(tx), subject)
    refuseYear(subject, year, ctx.now)
    const comment = wordsOfPlan(input.comment, { most: 1_000, name: 'The comment' })
    if (status === 'dropped' && comment === null)
      throw new Invalid('Say in the comment why it was dropped, and what takes its place, if anything does.')

    const place = { edition: currentEdition().id, kind, subject: id, planYear: year }
    const latest = async (): Promise<StatusRecord | undefined> => (await readStatusHistory(tx, place))[0]
    const before = await latest()
    if (before?.status === status && before.comment === comment)
      return { kind: 'entered', entry: statusEntryOf(before) }
    if (before !== undefined && before.version !== was)
      return { kind: 'changed', entry: statusEntryOf(before) }

    const version = (before?.version ?? 0) + 1
    const entered = { ...place, version, status, comment, agency, enteredBy: by.userId, enteredAt: ctx.now }
    if (!(await insertStatus(tx, entered))) {
      const theirs = await latest()
      if (theirs === undefined) throw new Error('An entry was there, and is not found.')
      return { kind: 'changed', entry: statusEntryOf(theirs) }
    }
    // The comment stays with the plan, out of the record.
    await recordAudit(tx, ctx, {
      action: 'plan.enterStatus',
      subject: `${kind} ${id} ${year}`,
      detail: {
        edition: place.edition,
        version,
        agency,
        ...fromTo('status', before?.status ?? null, status),
      },
    })
    return {
      kind: 'entered',
      entry: { year, version, status, comment, agency, by: by.name, at: ctx.now },
    }
  })
}
