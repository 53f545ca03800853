import { randomUUID } from 'node:crypto'
import type { SmallMuster } from '../../testing/small-muster.ts'
import { grantRole } from '../../verbs/grant-role.ts'
import { invitePerson } from '../../verbs/invite-person.ts'
import { registerPerson } from '../../verbs/register-person.ts'
import type { Seat } from '../things.ts'

type Place =
  | { readonly role: 'reporter'; readonly organizationId: string }
  | { readonly role: 'program_officer'; readonly officeId: string }

/** Somebody with a role in a place, and somebody who is invited to it. */
export async function makeSeat({ administrator }: SmallMuster, place: Place): Promise<Seat> {
  const email = () => `${randomUUID()}@example.org`
  const { id: userId } = await registerPerson(administrator, { name: 'Somebody Seated', email: email() })
  const { id: grantId } = await grantRole(administrator, { ...place, userId })
  const { id: invitationId } = await invitePerson(administrator, { ...place, email: email() })
  return { ...place, personId: userId, grantId, invitationId }
}
