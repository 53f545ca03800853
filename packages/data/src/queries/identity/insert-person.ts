import type { Transaction } from '../../database.ts'
import { roleGrant, user, type Role } from '../../schema/index.ts'
import { insertPassword } from './accounts.ts'

export interface NewPerson {
  id: string
  name: string
  /** In lower case; unique. */
  email: string
  /** ISO moment. */
  at: string
  /** Argon2id, as PHC text. Without one a person cannot sign in by password. */
  passwordHash?: string | undefined
}

/** A taken address breaks the constraint `user_email_unique`. */
export async function insertPerson(tx: Transaction, { id, name, email, at, passwordHash }: NewPerson) {
  const moments = { createdAt: new Date(at), updatedAt: new Date(at) }
  await tx.insert(user).values({ id, name, email, emailVerified: false, ...moments })
  if (passwordHash !== undefined) await insertPassword(tx, { userId: id, passwordHash, at })
}

export interface NewGrant {
  id: string
  userId: string
  role: Role
  organizationId?: string
  officeId?: string
}

/** A role that the person has already breaks the constraint `role_grant_unique`. */
export async function insertGrant(tx: Transaction, added: NewGrant): Promise<void> {
  await tx.insert(roleGrant).values(added)
}
