import { insertProgram, placeExists, withTransaction } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { NotFound } from '../refusals.ts'
import { programKind } from '../shapes/codes.ts'
import { unlessTaken } from '../unless-taken.ts'

export const registerProgramInput = z.object({
  code: z.string().trim().min(1).max(40),
  name: z.string().trim().min(1).max(200),
  kind: programKind,
  officeId: z.uuid(),
  /** Days after a quarter until its report is due; 30 by 2 CFR 200.329. */
  dueDays: z.int().positive().max(365).default(30),
  /** Days after the end of an award's period of performance until its final report is due; else 120 (2 CFR 200.329). */
  finalDueDays: z.int().positive().max(365).optional(),
  /** Whether another person must certify than those who wrote the draft; else the same person may. */
  twoPeople: z.boolean().optional(),
})
export type RegisterProgram = z.output<typeof registerProgramInput>

export const registerProgramOutput = z.object({ id: z.string() })

/** Takes up a program of an office. @throws NotPermitted, NotFound, Conflict if its code is taken. */
export async function registerProgram(ctx: Context, input: RegisterProgram): Promise<{ id: string }> {
  permitInNation(ctx.actor, 'administration.registerProgram')
  const id = ctx.newId()
  return unlessTaken({ program_code_unique: 'Another program has this code.' }, () =>
    withTransaction(ctx.store.db, async (tx) => {
      if (!(await placeExists(tx, 'office', input.officeId))) throw new NotFound('office')
      await insertProgram(tx, { id, ...input })
      await recordAudit(tx, ctx, { action: 'administration.registerProgram', subject: `program ${id}` })
      return { id }
    }),
  )
}
