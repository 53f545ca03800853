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
  uuid,
} from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { oneOf, stateCode, stateShape } from './columns.ts'

// Small tables that everyone reads: who reports, who funds, and for what. None of them is owned by an award.

export const organization = pgTable(
  'organization',
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    uei: text('uei'),
    ein: text('ein'),
    state: stateCode(),
    /** IANA name, e.g. `Pacific/Guam`: a report is on time until the end of its due day there. */
    timeZone: text('time_zone').notNull().default('America/New_York'),
  },
  (t) => [
    unique('organization_uei_unique').on(t.uei),
    stateShape('organization_state_shape', t.state),
    check('organization_uei_shape', sql`${t.uei} ~ '^[A-Z0-9]{12}$'`),
    check('organization_ein_shape', sql`${t.ein} ~ '^[0-9]{2}-[0-9]{7}$'`),
  ],
)

export const office = pgTable(
  'office',
  {
    id: uuid('id').primaryKey(),
    code: text('code').notNull(),
    department: text('department').notNull(),
    name: text('name').notNull(),
    /** The agency of the plan that it belongs to, by its code in `@muster/metrics`; null: none that the plan names. */
    agency: text('agency'),
  },
  (t) => [unique('office_code_unique').on(t.code)],
)

/** The kinds of program of the dictionary in `@muster/metrics`; a test holds the two lists together. */
export const programKindCodes = [
  'direct_services',
  'task_force',
  'hotline',
  'outreach',
  'online_identification',
  'training_ta',
] as const

export const program = pgTable(
  'program',
  {
    id: uuid('id').primaryKey(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    kind: text('kind', { enum: programKindCodes }).notNull(),
    officeId: uuid('office_id').notNull(),
    /** Days after the end of a quarter until its report is due. */
    dueDays: integer('due_days').notNull(),
    /** Days after the end of the period of performance until the final report is due (2 CFR 200.329). */
    finalDueDays: integer('final_due_days').notNull().default(120),
    /** Whether the person who certifies must be another than those who wrote the draft. */
    twoPeople: boolean('two_people').notNull().default(false),
  },
  (t) => [
    unique('program_code_unique').on(t.code),
    foreignKey({ name: 'program_office_fk', columns: [t.officeId], foreignColumns: [office.id] }),
    oneOf('program_kind_known', t.kind, programKindCodes),
    check('program_due_days_positive', sql`${t.dueDays} > 0 and ${t.finalDueDays} > 0`),
    index('program_office_index').on(t.officeId),
  ],
)

export const award = pgTable(
  'award',
  {
    id: uuid('id').primaryKey(),
    number: text('number').notNull(),
    organizationId: uuid('organization_id').notNull(),
    // Roll-up and coverage cells are kept by program: an award that moves to another one needs `rebuildRollup`.
    programId: uuid('program_id').notNull(),
    startsOn: date('starts_on', { mode: 'string' }).notNull(),
    endsOn: date('ends_on', { mode: 'string' }).notNull(),
    /** The pass-through entity of a subaward (2 CFR 200.1): it may report for the organization. */
    passThroughOrganizationId: uuid('pass_through_organization_id'),
    /** The program officer to whom its reports are assigned; a plain id, see `reports.ts`. */
    officerId: uuid('officer_id'),
  },
  (t) => [
    unique('award_number_unique').on(t.number),
    foreignKey({
      name: 'award_organization_fk',
      columns: [t.organizationId],
      foreignColumns: [organization.id],
    }),
    foreignKey({ name: 'award_program_fk', columns: [t.programId], foreignColumns: [program.id] }),
    foreignKey({
      name: 'award_pass_through_fk',
      columns: [t.passThroughOrganizationId],
      foreignColumns: [organization.id],
    }),
    check('award_ends_after_start', sql`${t.endsOn} >= ${t.startsOn}`),
    check('award_passes_through_another', sql`${t.passThroughOrganizationId} <> ${t.organizationId}`),
    index('award_organization_index').on(t.organizationId),
    index('award_pass_through_index').on(t.passThroughOrganizationId),
    index('award_program_index').on(t.programId),
  ],
)

/** The states and territories that an award serves. */
export const awardState = pgTable(
  'award_state',
  { awardId: uuid('award_id').notNull(), state: stateCode() },
  (t) => [
    primaryKey({ name: 'award_state_pk', columns: [t.awardId, t.state] }),
    foreignKey({ name: 'award_state_award_fk', columns: [t.awardId], foreignColumns: [award.id] }),
    stateShape('award_state_shape', t.state),
  ],
)
