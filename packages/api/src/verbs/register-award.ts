import { followAward, insertAward, lockAwardTerms, placeExists, withTransaction } from '@muster/data'
import { owedReports } from '@muster/metrics'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { NotFound } from '../refusals.ts'
import {
  refuseBackwardPeriod,
  refuseWrongOfficer,
  refuseWrongPassThrough,
} from '../registering/refuse-award.ts'
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
  /** Of a subaward: the organization that it passes through, which reports for it too. */
  passThroughOrganizationId: z.uuid().nullable().optional(),
  /** The program officer to whom its reports are assigned. */
  officerId: z.uuid().nullable().optional(),
})
export type RegisterAward = z.output<typeof registerAwardInput>

/** `opened`: how many reports it owes. */
export const registerAwardOutput = z.object({ id: z.string(), opened: z.int() })

/**
 * Takes up a grant, and opens every report that it owes, ahead of time.
 * @throws NotPermitted, NotFound, Invalid if it ends before it starts or passes through its own organization, Conflict
 * if its number is taken
 */
export async function registerAward(
  ctx: Context,
  input: RegisterAward,
): Promise<z.output<typeof registerAwardOutput>> {
  permitInNation(ctx.actor, 'administration.registerAward')
  refuseBackwardPeriod(input)
  const id = ctx.newId()
  const states = [...new Set(input.states)]
  return unlessTaken({ award_number_unique: 'Another award has this number.' }, () =>
    withTransaction(ctx.store.db, async (tx) => {
      if (!(await placeExists(tx, 'organization', input.organizationId))) throw new NotFound('organization')
      if (!(await placeExists(tx, 'program', input.programId))) throw new NotFound('program')
      await refuseWrongPassThrough(tx, input.organizationId, input.passThroughOrganizationId)
      await insertAward(tx, { id, ...input, states })
      await refuseWrongOfficer(tx, id, input.officerId)
      const terms = await lockAwardTerms(tx, input.number)
      if (terms === undefined) throw new Error('The award that was just registered is not there.')
      const { opened } = await followAward(tx, id, owedReports(terms))
      await recordAudit(tx, ctx, {
        action: 'administration.registerAward',
        subject: `award ${input.number}`,
        detail: { startsOn: input.startsOn, endsOn: input.endsOn, opened },
      })
      return { id, opened }
    }),
  )
}
