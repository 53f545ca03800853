import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
  type PgTableExtraConfigValue,
} from 'drizzle-orm/pg-core'
import { fiscalQuarter, instant, oneOf, quarterShape, sha256Shape } from './columns.ts'
import { award } from './organizations.ts'

// Owned by an award. Every key, unique constraint and foreign key here carries award_id, so that an agency can
// later spread these tables over machines by award without a redesign. People are plain ids: their rows live in
// the identity tables, which may stand on another machine, and a record outlives an account.

/** What an award is expected to report: its quarter and the day it is due. */
export const obligation = pgTable(
  'obligation',
  {
    awardId: uuid('award_id').notNull(),
    fiscalQuarter: fiscalQuarter(),
    dueOn: date('due_on', { mode: 'string' }).notNull(),
    /** The report of the last quarter of an award is its final report, and has longer. */
    isFinal: boolean('is_final').notNull().default(false),
    /** The later day that an officer granted; it takes the place of `due_on`. */
    extendedTo: date('extended_to', { mode: 'string' }),
  },
  (t) => [
    primaryKey({ name: 'obligation_pk', columns: [t.awardId, t.fiscalQuarter] }),
    foreignKey({ name: 'obligation_award_fk', columns: [t.awardId], foreignColumns: [award.id] }),
    quarterShape('obligation_quarter_shape', t.fiscalQuarter),
    check('obligation_extended_later', sql`${t.extendedTo} > ${t.dueOn}`),
    index('obligation_quarter_index').on(t.fiscalQuarter),
    // What falls due around a day is looked for every hour.
    index('obligation_due_index').on(sql`coalesce(${t.extendedTo}, ${t.dueOn})`),
  ],
)

/** What an award says for a quarter. It comes into being with the first revision. */
export const report = pgTable(
  'report',
  {
    awardId: uuid('award_id').notNull(),
    id: uuid('id').notNull(),
    fiscalQuarter: fiscalQuarter(),
    /** The official revision: the last one accepted. Written by acceptRevision and withdrawAcceptance only. */
    acceptedRevisionId: uuid('accepted_revision_id'),
  },
  // The return type is spelled out because report and revision name each other.
  (t): PgTableExtraConfigValue[] => [
    primaryKey({ name: 'report_pk', columns: [t.awardId, t.id] }),
    unique('report_quarter_unique').on(t.awardId, t.fiscalQuarter),
    foreignKey({
      name: 'report_obligation_fk',
      columns: [t.awardId, t.fiscalQuarter],
      foreignColumns: [obligation.awardId, obligation.fiscalQuarter],
    }),
    foreignKey({
      name: 'report_accepted_revision_fk',
      columns: [t.awardId, t.id, t.acceptedRevisionId],
      foreignColumns: [revision.awardId, revision.reportId, revision.id],
    }),
    quarterShape('report_quarter_shape', t.fiscalQuarter),
    // Whoever follows a figure down reads quarter by quarter.
    index('report_fiscal_quarter_index').on(t.fiscalQuarter),
  ],
)

export const revisionStatuses = [
  'draft',
  'submitted',
  'returned',
  'accepted',
  'superseded',
  'withdrawn',
] as const
export type RevisionStatus = (typeof revisionStatuses)[number]

/** A revision says counts, or attests that there was nothing to count. */
export const revisionKinds = ['counts', 'nothing_to_report'] as const
export type RevisionKind = (typeof revisionKinds)[number]

/**
 * One version of a report. A new upload is a new revision; lines that are typed into the form change a draft in place.
 * From submission on its observations never change.
 * A report has at most one draft, one submitted and one accepted revision: withdraw the old draft first.
 */
export const revision = pgTable(
  'revision',
  {
    awardId: uuid('award_id').notNull(),
    id: uuid('id').notNull(),
    reportId: uuid('report_id').notNull(),
    /** 1, 2, 3 … within the report. */
    number: integer('number').notNull(),
    status: text('status', { enum: revisionStatuses }).notNull(),
    kind: text('kind', { enum: revisionKinds }).notNull().default('counts'),
    /** The file that it came from. No foreign key: an upload belongs to an organization, not to one award. */
    uploadId: uuid('upload_id'),
    createdAt: instant('created_at').notNull(),
    createdBy: uuid('created_by').notNull(),
    receiptNumber: text('receipt_number'),
    submittedAt: instant('submitted_at'),
    submittedBy: uuid('submitted_by'),
    decidedAt: instant('decided_at'),
    decidedBy: uuid('decided_by'),
    /** Why an officer returned it, or reopened it after acceptance. */
    returnReason: text('return_reason'),
    /** Why it was submitted after the day it was due, in the grantee's words. */
    lateReason: text('late_reason'),
    /** When its grantee took it back before anybody decided on it: it counts as if it had not come in. */
    recalledAt: instant('recalled_at'),
    recalledBy: uuid('recalled_by'),
  },
  (t): PgTableExtraConfigValue[] => [
    primaryKey({ name: 'revision_pk', columns: [t.awardId, t.id] }),
    unique('revision_number_unique').on(t.awardId, t.reportId, t.number),
    unique('revision_of_report_unique').on(t.awardId, t.reportId, t.id),
    unique('revision_receipt_unique').on(t.awardId, t.receiptNumber),
    uniqueIndex('revision_one_open_of_each_status')
      .on(t.awardId, t.reportId, t.status)
      .where(sql`${t.status} in ('draft', 'submitted', 'accepted')`),
    foreignKey({
      name: 'revision_report_fk',
      columns: [t.awardId, t.reportId],
      foreignColumns: [report.awardId, report.id],
    }),
    oneOf('revision_status_known', t.status, revisionStatuses),
    oneOf('revision_kind_known', t.kind, revisionKinds),
    check('revision_number_positive', sql`${t.number} > 0`),
    check(
      'revision_submitted_is_whole',
      sql`num_nonnulls(${t.submittedAt}, ${t.submittedBy}, ${t.receiptNumber}) in (0, 3)`,
    ),
    check('revision_decided_is_whole', sql`num_nonnulls(${t.decidedAt}, ${t.decidedBy}) in (0, 2)`),
    check('revision_recalled_is_whole', sql`num_nonnulls(${t.recalledAt}, ${t.recalledBy}) in (0, 2)`),
    check(
      'revision_recalled_was_submitted',
      sql`${t.recalledAt} is null or (${t.status} = 'withdrawn' and ${t.submittedAt} is not null and ${t.decidedAt} is null)`,
    ),
    check(
      'revision_status_has_its_facts',
      sql`case ${t.status}
        when 'draft' then ${t.submittedAt} is null
        when 'submitted' then ${t.submittedAt} is not null
        when 'returned' then ${t.submittedAt} is not null and ${t.decidedAt} is not null and ${t.returnReason} is not null
        when 'withdrawn' then true
        else ${t.submittedAt} is not null and ${t.decidedAt} is not null end`,
    ),
    index('revision_waiting_index')
      .on(t.submittedAt)
      .where(sql`${t.status} = 'submitted'`),
    index('revision_upload_index').on(t.uploadId),
  ],
)

/** A person with authority states that a revision is true. */
export const certification = pgTable(
  'certification',
  {
    awardId: uuid('award_id').notNull(),
    id: uuid('id').notNull(),
    revisionId: uuid('revision_id').notNull(),
    userId: uuid('user_id').notNull(),
    /** The name as it was when it was signed. */
    name: text('name').notNull(),
    statement: text('statement').notNull(),
    at: instant('at').notNull(),
    /** Of what was certified: the values of the revision in canonical form, or its file. */
    sha256: text('sha256').notNull(),
  },
  (t) => [
    primaryKey({ name: 'certification_pk', columns: [t.awardId, t.id] }),
    unique('certification_revision_unique').on(t.awardId, t.revisionId),
    foreignKey({
      name: 'certification_revision_fk',
      columns: [t.awardId, t.revisionId],
      foreignColumns: [revision.awardId, revision.id],
    }),
    sha256Shape('certification_sha256_shape', t.sha256),
  ],
)
