import { hasAdministrator, insertGrant, insertPerson, withTransaction } from '@muster/data'
import type { Context } from '../context.ts'
import { hashPassword } from '../identity/argon2id.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict } from '../refusals.ts'
import type { RegisterPerson } from './register-person.ts'

/**
 * Makes the one administrator that an installation begins with, whoever asks. It has no procedure: only somebody who
 * may start programs on the server can call it, and only once.
 * @throws Conflict when there is an administrator.
 */
export async function registerFirstAdministrator(
  ctx: Context,
  { name, email, password }: RegisterPerson,
): Promise<{ id: string }> {
  const passwordHash = password === undefined ? undefined : await hashPassword(password)
  const id = ctx.newId()
  return withTransaction(ctx.store.db, async (tx) => {
    if (await hasAdministrator(tx))
      throw new Conflict('Muster has an administrator already. Ask them to register you.')
    await insertPerson(tx, { id, name, email, at: ctx.now, passwordHash })
    await insertGrant(tx, { id: ctx.newId(), userId: id, role: 'system_administrator' })
    await recordAudit(tx, ctx, { action: 'registerFirstAdministrator', subject: `person ${id}` })
    return { id }
  })
}
