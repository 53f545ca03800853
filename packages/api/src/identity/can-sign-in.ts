import { findPeopleByEmail, readSecurity, type Database, type SecurityRecord } from '@muster/data'

/** The person with an address, with how they can sign in; undefined if nobody has it. */
export async function personWith(
  db: Database,
  email: string,
): Promise<(SecurityRecord & { id: string }) | undefined> {
  const [person] = await findPeopleByEmail(db, [email])
  const security = person && (await readSecurity(db, person.id))
  return person && security && { ...security, id: person.id }
}

/** Whether a person has any way to sign in yet; one who was only registered has none. */
export const canSignIn = ({ hasPassword, issuers, passkeys }: SecurityRecord): boolean =>
  hasPassword || issuers.length > 0 || passkeys.length > 0
