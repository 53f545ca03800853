import { and, desc, eq, gt, isNull, type SQL } from 'drizzle-orm'
import type { Database, Transaction } from '../../database.ts'
import { invitation, office, organization, type Role } from '../../schema/index.ts'
import { samePlace, withinReach, type PlaceOfRole, type Reach } from './people.ts'

export interface InvitationRecord {
  id: string
  email: string
  role: Role
  organizationId: string | null
  organizationName: string | null
  officeId: string | null
  officeName: string | null
  /** ISO moments. */
  invitedAt: string
  expiresAt: string
  acceptedAt: string | null
  revokedAt: string | null
}

export interface NewInvitation extends PlaceOfRole {
  id: string
  /** In lower case. */
  email: string
  role: Role
  invitedBy: string
  /** ISO moments. */
  invitedAt: string
  expiresAt: string
  /** `none`: its link is given another way. */
  mailState: 'waiting' | 'none'
}

export async function insertInvitation(tx: Transaction, added: NewInvitation): Promise<void> {
  await tx.insert(invitation).values(added)
}

/** An invitation with the name of its place. */
export async function findInvitation(db: Database, id: string): Promise<InvitationRecord | undefined> {
  const [found] = await selectInvitations(db, eq(invitation.id, id), 1)
  return found
}

/** The same, held until the transaction ends: it is accepted once. */
export async function lockInvitation(tx: Transaction, id: string): Promise<InvitationRecord | undefined> {
  await tx.select({ id: invitation.id }).from(invitation).where(eq(invitation.id, id)).for('update')
  return findInvitation(tx, id)
}

/** The invitations of a reach, the latest first; at most 500. */
export async function listInvitations(db: Database, reach: Reach): Promise<InvitationRecord[]> {
  return selectInvitations(db, withinReach(reach, invitation), 500)
}

/** Whether the same role waits for the same address. */
export async function isInvited(
  db: Database,
  { email, role, now, ...place }: { email: string; role: Role; now: string } & PlaceOfRole,
): Promise<boolean> {
  const found = await db
    .select({ id: invitation.id })
    .from(invitation)
    .where(
      and(
        eq(invitation.email, email),
        eq(invitation.role, role),
        samePlace(invitation, place),
        isNull(invitation.acceptedAt),
        isNull(invitation.revokedAt),
        gt(invitation.expiresAt, now),
      ),
    )
  return found.length > 0
}

/** Has the mail sent once more, and lets the invitation last until a new moment. */
export async function renewInvitation(tx: Transaction, id: string, expiresAt: string): Promise<void> {
  await tx
    .update(invitation)
    .set({ expiresAt, mailState: 'waiting', mailTries: 0 })
    .where(eq(invitation.id, id))
}

export async function markRevoked(tx: Transaction, id: string, at: string): Promise<void> {
  await tx.update(invitation).set({ revokedAt: at, mailState: 'none' }).where(eq(invitation.id, id))
}

/** Takes back whatever somebody offered that nobody has accepted. */
export async function revokeInvitationsBy(tx: Transaction, userId: string, at: string): Promise<void> {
  await tx
    .update(invitation)
    .set({ revokedAt: at, mailState: 'none' })
    .where(and(eq(invitation.invitedBy, userId), isNull(invitation.acceptedAt), isNull(invitation.revokedAt)))
}

export async function markAccepted(
  tx: Transaction,
  id: string,
  { by, at }: { by: string; at: string },
): Promise<void> {
  await tx.update(invitation).set({ acceptedBy: by, acceptedAt: at }).where(eq(invitation.id, id))
}

const selectInvitations = (db: Database, where: SQL | undefined, limit: number) =>
  db
    .select({
      id: invitation.id,
      email: invitation.email,
      role: invitation.role,
      organizationId: invitation.organizationId,
      organizationName: organization.name,
      officeId: invitation.officeId,
      officeName: office.name,
      invitedAt: invitation.invitedAt,
      expiresAt: invitation.expiresAt,
      acceptedAt: invitation.acceptedAt,
      revokedAt: invitation.revokedAt,
    })
    .from(invitation)
    .leftJoin(organization, eq(organization.id, invitation.organizationId))
    .leftJoin(office, eq(office.id, invitation.officeId))
    .where(where)
    .orderBy(desc(invitation.invitedAt), invitation.id)
    .limit(limit)
