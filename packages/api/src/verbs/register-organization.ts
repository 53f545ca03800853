import { insertOrganization, withTransaction } from '@muster/data'
import { isTimeZone, timeZoneOf } from '@muster/metrics'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { stateCode } from '../shapes/codes.ts'
import { unlessTaken } from '../unless-taken.ts'

export const registerOrganizationInput = z.object({
  name: z.string().trim().min(1).max(200),
  state: stateCode,
  uei: z
    .string()
    .regex(/^[A-Z0-9]{12}$/, 'A UEI has 12 capital letters and digits.')
    .optional(),
  ein: z
    .string()
    .regex(/^\d{2}-\d{7}$/, 'Write the EIN as 12-3456789.')
    .optional(),
  /** IANA name: its reports are on time until the end of the due day there. Else the zone of most of its state. */
  timeZone: z
    .string()
    .refine(isTimeZone, 'Write the time zone by its place, for example America/Chicago.')
    .optional(),
})
export type RegisterOrganization = z.output<typeof registerOrganizationInput>

export const registerOrganizationOutput = z.object({ id: z.string() })

/** Takes up a grantee or subgrantee. @throws NotPermitted, Conflict if its UEI is known already. */
export async function registerOrganization(
  ctx: Context,
  input: RegisterOrganization,
): Promise<{ id: string }> {
  permitInNation(ctx.actor, 'administration.registerOrganization')
  const id = ctx.newId()
  const timeZone = input.timeZone ?? timeZoneOf(input.state)
  const taken = { organization_uei_unique: 'An organization with this UEI is registered already.' }
  return unlessTaken(taken, () =>
    withTransaction(ctx.store.db, async (tx) => {
      await insertOrganization(tx, { id, ...input, timeZone })
      await recordAudit(tx, ctx, {
        action: 'administration.registerOrganization',
        subject: `organization ${id}`,
      })
      return { id }
    }),
  )
}
