import { listInvitations, listPeople, roles, type PersonRow } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { invitationStates, stateOfInvitation } from '../identity/invitation-state.ts'
import { placeName, reachOf } from '../identity/reach.ts'
import { permitAmongPeople } from '../permit.ts'

const role = z.enum(roles)

export const listPeopleOutput = z.object({
  /** By name. Only the roles that hold within the reach of who asks. */
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      roles: z.array(z.object({ grantId: z.string(), role, place: z.string() })),
      /** ISO moment; null for an account that is open. */
      disabledAt: z.string().nullable(),
    }),
  ),
  /** The latest first. */
  invitations: z.array(
    z.object({
      id: z.string(),
      email: z.string(),
      role,
      place: z.string(),
      invitedAt: z.string(),
      expiresAt: z.string(),
      state: z.enum(invitationStates),
    }),
  ),
  mayInvite: z.array(
    z.object({
      role,
      organizationId: z.string().optional(),
      officeId: z.string().optional(),
      place: z.string(),
    }),
  ),
})

/** The people and invitations within one's reach, and the roles that one may give. @throws NotPermitted */
export async function listPeopleInReach(ctx: Context): Promise<z.input<typeof listPeopleOutput>> {
  const by = permitAmongPeople(ctx.actor, 'people.list')
  const { db } = ctx.store
  const { reach, onOffer } = await reachOf(db, by)
  const invitations = await listInvitations(db, reach)
  return {
    people: byPerson(await listPeople(db, reach)),
    invitations: invitations.map(({ id, email, role, invitedAt, expiresAt, ...rest }) => ({
      id,
      email,
      role,
      place: placeName(rest),
      invitedAt,
      expiresAt,
      state: stateOfInvitation({ expiresAt, ...rest }, ctx.now),
    })),
    mayInvite: [...onOffer],
  }
}

/** The rows of one person stand together. */
function byPerson(rows: readonly PersonRow[]): z.input<typeof listPeopleOutput>['people'] {
  const people = new Map<string, z.input<typeof listPeopleOutput>['people'][number]>()
  for (const { userId, name, email, disabledAt, grantId, role, ...rest } of rows) {
    const person = people.get(userId) ?? {
      id: userId,
      name,
      email,
      roles: [],
      disabledAt: disabledAt?.toISOString() ?? null,
    }
    if (grantId !== null && role !== null) person.roles.push({ grantId, role, place: placeName(rest) })
    people.set(userId, person)
  }
  return [...people.values()]
}
