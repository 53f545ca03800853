import {
  insertPlanNarrative,
  listOffices,
  readNarrativeHistory,
  withTransaction,
  type PlanNarrativeRecord,
} from '@muster/data'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { currentEdition } from '../figures/current-edition.ts'
import { permitForAgency } from '../permit.ts'
import { narrativeEntryOf } from '../planning/entries.ts'
import { whyNoNarrative } from '../planning/refuse-year.ts'
import { narrativeSubjectNamed } from '../planning/subject-named.ts'
import { speakAs } from '../planning/who-speaks.ts'
import { wordsOfPlan } from '../planning/words-of-plan.ts'
import { recordAudit } from '../record-audit.ts'
import { Invalid } from '../refusals.ts'
import { narrativeEntry, narrativePlace } from '../shapes/plan-progress.ts'

/** `was`: the version that the person had before them; 0 if there was none. An empty text takes back what was said. */
export const writeNarrativeInput = narrativePlace.extend({
  text: z.string().max(50_000),
  was: z.int().nonnegative(),
})
export type WriteNarrative = z.output<typeof writeNarrativeInput>

/** `changed`: somebody else wrote meanwhile, and nothing was written over; `entry` is theirs. */
export const writeNarrativeOutput = z.object({
  kind: z.enum(['written', 'changed']),
  /** Null: there was nothing, and there still is nothing. */
  entry: narrativeEntry.nullable(),
})
export type NarrativeWritten = z.infer<typeof writeNarrativeOutput>

/**
 * An agency tells what was done for an objective or a theme in a fiscal year. What was said before stays beside it; what
 * says the same is not kept again.
 * @throws NotPermitted, which says who speaks; NotFound; Invalid if the year cannot be spoken of, or the text is too long
 * or may say who a person is
 */
export async function writeNarrative(ctx: Context, input: WriteNarrative): Promise<NarrativeWritten> {
  const by = permitForAgency(ctx.actor, 'plan.writeNarrative')
  const { kind, id, year, was } = input
  const subject = narrativeSubjectNamed({ kind, id })
  return withTransaction(ctx.store.db, async (tx) => {
    const agency = speakAs(by, await listOffices(tx), subject)
    const closed = whyNoNarrative(subject, year, ctx.now)
    if (closed !== undefined) throw new Invalid(closed)
    const text = wordsOfPlan(input.text, { most: 4_000, name: 'The narrative' })

    const place = { edition: currentEdition().id, kind, subject: id, planYear: year }
    const latest = async (): Promise<PlanNarrativeRecord | undefined> =>
      (await readNarrativeHistory(tx, place))[0]
    const before = await latest()
    if ((before?.text ?? null) === text)
      return { kind: 'written', entry: before ? narrativeEntryOf(before) : null }
    if (before !== undefined && before.version !== was)
      return { kind: 'changed', entry: narrativeEntryOf(before) }

    const version = (before?.version ?? 0) + 1
    const written = { ...place, version, text, agency, writtenBy: by.userId, writtenAt: ctx.now }
    if (!(await insertPlanNarrative(tx, written))) {
      const theirs = await latest()
      return { kind: 'changed', entry: theirs ? narrativeEntryOf(theirs) : null }
    }
    // The text stays with the plan, out of the record.
    await recordAudit(tx, ctx, {
      action: 'plan.writeNarrative',
      subject: `${kind} ${id} ${year}`,
      detail: {
        edition: place.edition,
        agency,
        ...fromTo('version', before?.version ?? null, version),
        takenBack: text === null,
      },
    })
    return { kind: 'written', entry: { version, text, agency, by: by.name, at: ctx.now } }
  })
}
