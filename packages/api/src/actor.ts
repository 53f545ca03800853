import { readGrants, type Database, type Grant, type Grants, type Role } from '@muster/data'

export interface Anonymous {
  readonly kind: 'anonymous'
}

/** Somebody who is signed in, with the roles that hold now. */
export interface Person {
  readonly kind: 'person'
  readonly userId: string
  readonly name: string
  /** For the person's own pages; it goes into no log and no audit. */
  readonly email: string
  readonly roles: Grants
  /** Roles that wait for a second factor: they open nothing. */
  readonly withheld: readonly Grant[]
  /** Whether they proved who they are in the last five minutes: signing asks for it. */
  readonly proven: boolean
}

export type Actor = Anonymous | Person

export const anonymous: Anonymous = { kind: 'anonymous' }

/** Those who see or decide about what is not their own must prove two things about themselves. */
export const rolesWithSecondFactor: readonly Role[] = [
  'program_officer',
  'office_administrator',
  'data_steward',
  'system_administrator',
]

/**
 * The person with this id and what they may do; anonymous if there is no such person any more, or their account is
 * disabled. Without a second factor the roles that ask for one are withheld.
 */
export async function loadActor(
  db: Database,
  userId: string,
  { proven = true, secondFactor = true } = {},
): Promise<Actor> {
  const found = await readGrants(db, userId, { withholding: secondFactor ? [] : rolesWithSecondFactor })
  if (found === undefined) return anonymous
  const { name, email, grants, withheld } = found
  return { kind: 'person', userId, name, email, roles: grants, withheld, proven }
}
