import { insertGrant, insertPerson, withTransaction, type NewGrant, type Store } from '@muster/data'
import { randomUUID } from 'node:crypto'
import { hashPassword } from '../identity/argon2id.ts'

export const password = 'correct horse battery staple'

/** Hashed once: it takes its time on purpose. */
let hash: Promise<string> | undefined

/** Somebody who can sign in with `password`. */
export async function registered(
  store: Store,
  name: string,
  ...roles: Omit<NewGrant, 'id' | 'userId'>[]
): Promise<{ id: string; email: string }> {
  const id = randomUUID()
  const email = `${id}@example.org`
  const passwordHash = await (hash ??= hashPassword(password))
  await withTransaction(store.db, async (tx) => {
    await insertPerson(tx, { id, name, email, at: '2017-10-16T14:00:00Z', passwordHash })
    for (const role of roles) await insertGrant(tx, { id: randomUUID(), userId: id, ...role })
  })
  return { id, email }
}
