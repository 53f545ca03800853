import {
  endSessions,
  lockAdministrators,
  lockDisabledAt,
  revokeInvitationsBy,
  setDisabledAt,
  withTransaction,
} from '@muster/data'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict, NotFound } from '../refusals.ts'

export const personIdInput = z.object({ personId: z.uuid() })

export const personIdOutput = z.object({ id: z.string() })

/**
 * Closes a person's account: their sessions end, they cannot sign in, and what they offered to others is taken back.
 * @throws NotPermitted, NotFound, Conflict for oneself, for the last system administrator and for a closed account
 */
export async function disablePerson(
  ctx: Context,
  { personId }: z.output<typeof personIdInput>,
): Promise<{ id: string }> {
  const by = permitInNation(ctx.actor, 'people.disable')
  if (personId === by.userId)
    throw new Conflict('You cannot disable your own account. Ask another system administrator.')
  return withTransaction(ctx.store.db, async (tx) => {
    const administrators = await lockAdministrators(tx)
    const disabledAt = await lockDisabledAt(tx, personId)
    if (disabledAt === undefined) throw new NotFound('person')
    if (disabledAt !== null) throw new Conflict('This account is disabled already.')
    // Who asks may have been disabled by the other administrator in the same moment.
    if (administrators.every((userId) => userId === personId))
      throw new Conflict('This is the last system administrator. Give the role to somebody else first.')
    await setDisabledAt(tx, personId, ctx.now)
    await endSessions(tx, personId)
    await revokeInvitationsBy(tx, personId, ctx.now)
    await recordAudit(tx, ctx, {
      action: 'people.disable',
      subject: `person ${personId}`,
      detail: fromTo('account', 'open', 'disabled'),
    })
    return { id: personId }
  })
}
