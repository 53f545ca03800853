import { readMailPreferences, saveMailPreferences, withTransaction } from '@muster/data'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { kindsOf } from '../notifying/kinds-of.ts'
import { permitSelf } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { mailPreference } from '../shapes/inbox.ts'

/** Every kind that the person's roles bring, each once. */
export const inboxPreferencesOutput = z.array(mailPreference)
type Preferences = z.infer<typeof inboxPreferencesOutput>

/** Which mail the person gets; the inbox has everything in any case. @throws NotPermitted */
export async function inboxPreferences(ctx: Context): Promise<Preferences> {
  const { userId, roles } = permitSelf(ctx.actor, 'inbox.preferences')
  const decided = await readMailPreferences(ctx.store.db, userId)
  return kindsOf(roles.list.map(({ role }) => role)).map((kind) => ({
    kind,
    mail: decided.find((each) => each.kind === kind)?.mail ?? true,
  }))
}

export const saveInboxPreferencesInput = z
  .array(mailPreference)
  .max(50)
  .refine((all) => new Set(all.map(({ kind }) => kind)).size === all.length, {
    error: 'Name each kind of mail once.',
  })

/** Keeps which mail the person wants; kinds that are not named stay as they are. @throws NotPermitted */
export async function saveInboxPreferences(
  ctx: Context,
  preferences: z.output<typeof saveInboxPreferencesInput>,
): Promise<void> {
  const { userId } = permitSelf(ctx.actor, 'inbox.savePreferences')
  await withTransaction(ctx.store.db, async (tx) => {
    const before = await readMailPreferences(tx, userId)
    await saveMailPreferences(tx, userId, preferences)
    const after = await readMailPreferences(tx, userId)
    await recordAudit(tx, ctx, {
      action: 'inbox.savePreferences',
      subject: `person ${userId}`,
      detail: fromTo('withoutMail', unwanted(before), unwanted(after)),
    })
  })
}

const unwanted = (preferences: Preferences) =>
  preferences
    .filter(({ mail }) => !mail)
    .map(({ kind }) => kind)
    .sort()
