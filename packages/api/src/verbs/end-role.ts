import { findGrant, lockAdministrators, removeGrant, withTransaction } from '@muster/data'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { covers, reachOf, scopeInWords } from '../identity/reach.ts'
import { permitAmongPeople } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict, NotFound } from '../refusals.ts'

export const endRoleInput = z.object({ grantId: z.uuid() })

/** `id`: of the person. */
export const endRoleOutput = z.object({ id: z.string() })

/** Takes a role from a person; it opens nothing from their next request on. @throws NotPermitted, NotFound, Conflict */
export async function endRole(
  ctx: Context,
  { grantId }: z.output<typeof endRoleInput>,
): Promise<{ id: string }> {
  const by = permitAmongPeople(ctx.actor, 'people.endRole')
  return withTransaction(ctx.store.db, async (tx) => {
    const found = await findGrant(tx, grantId)
    if (found === undefined || !covers(await reachOf(tx, by), found)) throw new NotFound('role')
    if (found.role === 'system_administrator') {
      const others = (await lockAdministrators(tx)).filter((userId) => userId !== found.userId)
      if (others.length === 0)
        throw new Conflict('This is the last system administrator. Give the role to somebody else first.')
    }
    await removeGrant(tx, grantId)
    await recordAudit(tx, ctx, {
      action: 'people.endRole',
      subject: `person ${found.userId}`,
      detail: { ...fromTo('role', found.role, null), scope: scopeInWords(found) },
    })
    return { id: found.userId }
  })
}
