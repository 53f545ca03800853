import { readGrants, type Database, type Grants } from '@muster/data'

export interface Anonymous {
  readonly kind: 'anonymous'
}

/** Somebody who is signed in, with the roles that hold now. */
export interface Person {
  readonly kind: 'person'
  readonly userId: string
  readonly name: string
  readonly roles: Grants
}

export type Actor = Anonymous | Person

export const anonymous: Anonymous = { kind: 'anonymous' }

/** The person with this id and what they may do; anonymous if there is no such person any more. */
export async function loadActor(db: Database, userId: string): Promise<Actor> {
  const found = await readGrants(db, userId)
  return found === undefined ? anonymous : { kind: 'person', userId, name: found.name, roles: found.grants }
}
