import { insertAward, placeExists, withTransaction } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { Invalid, NotFound } from '../refusals.ts'
import { isoDate, stateCode } from '../shapes/codes.ts'
import { unlessTaken } from '../unless-taken.ts'

export const registerAwardInput = z.object({
  number: z.string().trim().min(1).max(60),
  organizationId: z.uuid(),
  programId: z.uuid(),
  /** The period of performance; both days belong to it. */
  startsOn: isoDate,
  endsOn: isoDate,
  /** The states and territories served. */
  states: z.array(stateCode).min(1),
})
export type RegisterAward = z.output<typeof registerAwardInput>

export const registerAwardOutput = z.object({ id: z.string() })

/**
 * Takes up a grant. What it is to report is opened by `openObligations`.
 * @throws NotPermitted, NotFound, Invalid if it ends before it starts, Conflict if its number is taken.
 */
export async function registerAward(ctx: Context, input: RegisterAward): Promise<{ id: string }> {
  permitInNation(ctx.actor, 'administration.registerAward')
  if (input.endsOn < input.startsOn) throw new Invalid('The award ends before it starts. Check both dates.')
  const id = ctx.newId()
  const states = [...new Set(input.states)]
  return unlessTaken({ award_number_unique: 'Another award has this number.' }, () =>
    withTransaction(ctx.store.db, async (tx) => {
      if (!(await placeExists(tx, 'organization', input.organizationId))) throw new NotFound('organization')
      if (!(await placeExists(tx, 'program', input.programId))) throw new NotFound('program')
      await insertAward(tx, { id, ...input, states })
      await recordAudit(tx, ctx, { action: 'administration.registerAward', subject: `award ${input.number}` })
      return { id }
    }),
  )
}
