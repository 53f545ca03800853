import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant, oneOf } from './columns.ts'
import { roles } from './identity.ts'
import { mailStates } from './notifications.ts'
import { office, organization } from './organizations.ts'

/** A role that waits for somebody to take it up. The link in its mail is derived from the secret, and kept nowhere. */
export const invitation = pgTable(
  'invitation',
  {
    id: uuid('id').primaryKey(),
    /** In lower case. */
    email: text('email').notNull(),
    role: text('role', { enum: roles }).notNull(),
    organizationId: uuid('organization_id'),
    officeId: uuid('office_id'),
    invitedBy: uuid('invited_by').notNull(),
    invitedAt: instant('invited_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    acceptedAt: instant('accepted_at'),
    acceptedBy: uuid('accepted_by'),
    revokedAt: instant('revoked_at'),
    mailState: text('mail_state', { enum: mailStates }).notNull().default('waiting'),
    mailTries: integer('mail_tries').notNull().default(0),
    mailedAt: instant('mailed_at'),
  },
  (t) => [
    foreignKey({
      name: 'invitation_organization_fk',
      columns: [t.organizationId],
      foreignColumns: [organization.id],
    }),
    foreignKey({ name: 'invitation_office_fk', columns: [t.officeId], foreignColumns: [office.id] }),
    oneOf('invitation_role_known', t.role, roles),
    oneOf('invitation_mail_state_known', t.mailState, mailStates),
    check('invitation_email_is_small', sql`${t.email} = lower(${t.email})`),
    check('invitation_accepted_is_whole', sql`num_nonnulls(${t.acceptedAt}, ${t.acceptedBy}) in (0, 2)`),
    index('invitation_email_index').on(t.email),
    index('invitation_waiting_index')
      .on(t.invitedAt)
      .where(sql`${t.mailState} in ('waiting', 'sending')`),
  ],
)
