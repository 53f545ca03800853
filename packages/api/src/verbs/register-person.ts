import { insertPerson, withTransaction } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { hashPassword } from '../identity/argon2id.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { unlessTaken } from '../unless-taken.ts'

export const registerPersonInput = z.object({
  name: z.string().trim().min(1).max(200),
  email: z.email().max(200).toLowerCase(),
  /** Without one the person cannot sign in by password. */
  password: z.string().min(12).max(200).optional(),
})
export type RegisterPerson = z.output<typeof registerPersonInput>

export const registerPersonOutput = z.object({ id: z.string() })

/** Takes up somebody who will use Muster, without any role yet. @throws NotPermitted, Conflict if the address is taken. */
export async function registerPerson(ctx: Context, input: RegisterPerson): Promise<{ id: string }> {
  permitInNation(ctx.actor, 'administration.registerPerson')
  const { password, ...person } = input
  const passwordHash = password === undefined ? undefined : await hashPassword(password)
  const id = ctx.newId()
  return unlessTaken({ user_email_unique: 'Somebody with this e-mail address is registered already.' }, () =>
    withTransaction(ctx.store.db, async (tx) => {
      await insertPerson(tx, { id, ...person, at: ctx.now, passwordHash })
      await recordAudit(tx, ctx, { action: 'administration.registerPerson', subject: `person ${id}` })
      return { id }
    }),
  )
}
