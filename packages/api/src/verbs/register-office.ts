import { insertOffice, withTransaction } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { agencyCode } from '../shapes/codes.ts'
import { unlessTaken } from '../unless-taken.ts'

export const registerOfficeInput = z.object({
  /** `DOJ/OVC` */
  code: z.string().trim().min(1).max(40),
  department: z.string().trim().min(1).max(200),
  name: z.string().trim().min(1).max(200),
  /** The agency of the plan that it belongs to, by its code; null: none that the plan names. */
  agency: agencyCode.nullable().optional(),
})
export type RegisterOffice = z.output<typeof registerOfficeInput>

export const registerOfficeOutput = z.object({ id: z.string() })

/** Takes up a federal funder. @throws NotPermitted, Conflict if its code is taken. */
export async function registerOffice(ctx: Context, input: RegisterOffice): Promise<{ id: string }> {
  permitInNation(ctx.actor, 'administration.registerOffice')
  const id = ctx.newId()
  return unlessTaken({ office_code_unique: 'Another office has this code.' }, () =>
    withTransaction(ctx.store.db, async (tx) => {
      await insertOffice(tx, { id, ...input })
      await recordAudit(tx, ctx, { action: 'administration.registerOffice', subject: `office ${id}` })
      return { id }
    }),
  )
}
