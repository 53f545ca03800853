import { insertGrant, placeExists, withTransaction, type Transaction } from '@muster/data'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { NotFound } from '../refusals.ts'
import { unlessTaken } from '../unless-taken.ts'

/** A role, and where it holds. */
export const grantRoleInput = z.discriminatedUnion('role', [
  z.object({
    role: z.enum(['reporter', 'certifying_official']),
    userId: z.uuid(),
    organizationId: z.uuid(),
  }),
  z.object({
    role: z.enum(['program_officer', 'office_administrator']),
    userId: z.uuid(),
    officeId: z.uuid(),
  }),
  z.object({ role: z.enum(['data_steward', 'system_administrator']), userId: z.uuid() }),
])
export type GrantRole = z.output<typeof grantRoleInput>

export const grantRoleOutput = z.object({ id: z.string() })

/** Gives a person a role. It holds from their next request on. @throws NotPermitted, NotFound, Conflict if they have it. */
export async function grantRole(ctx: Context, input: GrantRole): Promise<{ id: string }> {
  permitInNation(ctx.actor, 'administration.grantRole')
  const id = ctx.newId()
  return unlessTaken({ role_grant_unique: 'This person has that role already.' }, () =>
    withTransaction(ctx.store.db, async (tx) => {
      await checkPlaces(tx, input)
      await insertGrant(tx, { id, ...input })
      await recordAudit(tx, ctx, {
        action: 'administration.grantRole',
        subject: `person ${input.userId}`,
        detail: { ...fromTo('role', null, input.role), scope: scopeOf(input) },
      })
      return { id }
    }),
  )
}

async function checkPlaces(tx: Transaction, input: GrantRole): Promise<void> {
  if (!(await placeExists(tx, 'person', input.userId))) throw new NotFound('person')
  if ('organizationId' in input && !(await placeExists(tx, 'organization', input.organizationId)))
    throw new NotFound('organization')
  if ('officeId' in input && !(await placeExists(tx, 'office', input.officeId))) throw new NotFound('office')
}

function scopeOf(input: GrantRole): string | null {
  if ('organizationId' in input) return `organization ${input.organizationId}`
  return 'officeId' in input ? `office ${input.officeId}` : null
}
