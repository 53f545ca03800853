import { lockDisabledAt, setDisabledAt, withTransaction } from '@muster/data'
import type { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict, NotFound } from '../refusals.ts'
import type { personIdInput } from './disable-person.ts'

/** Opens a closed account again, with the roles it had. @throws NotPermitted, NotFound, Conflict if it is open */
export async function enablePerson(
  ctx: Context,
  { personId }: z.output<typeof personIdInput>,
): Promise<{ id: string }> {
  permitInNation(ctx.actor, 'people.enable')
  return withTransaction(ctx.store.db, async (tx) => {
    const disabledAt = await lockDisabledAt(tx, personId)
    if (disabledAt === undefined) throw new NotFound('person')
    if (disabledAt === null) throw new Conflict('This account is not disabled.')
    await setDisabledAt(tx, personId, null)
    await recordAudit(tx, ctx, {
      action: 'people.enable',
      subject: `person ${personId}`,
      detail: fromTo('account', 'disabled', 'open'),
    })
    return { id: personId }
  })
}
