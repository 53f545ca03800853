import { integer, pgTable, pgView, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { count, fiscalQuarter, oneOf, stateCode } from './columns.ts'

export const answers = ['value', 'not_reported', 'not_tracked'] as const
export type AnswerKind = (typeof answers)[number]

/** One value of one revision, with the row it came from: a view that reads `observation_block` row by row. */
export const observation = pgView('observation', {
  awardId: uuid('award_id').notNull(),
  revisionId: uuid('revision_id').notNull(),
  stratumId: integer('stratum_id').notNull(),
  state: stateCode(),
  fiscalQuarter: fiscalQuarter(),
  answer: text('answer', { enum: answers }).notNull(),
  value: count('value'),
  /** The spreadsheet row (the header is row 1); null for a value that was typed into a form. */
  sourceRow: integer('source_row'),
  note: text('note'),
}).existing()

export const severities = ['error', 'warning', 'info'] as const

/** What a rule said of a place in the file of a revision, in the order of the file. */
export const finding = pgTable(
  'finding',
  {
    awardId: uuid('award_id').notNull(),
    revisionId: uuid('revision_id').notNull(),
    position: integer('position').notNull(),
    code: text('code').notNull(),
    severity: text('severity', { enum: severities }).notNull(),
    sourceRow: integer('source_row'),
    sourceColumn: text('source_column'),
    /** The place as a spreadsheet shows it, for example `G14`. */
    sourceCell: text('source_cell'),
    value: text('value'),
    /** What it is about whatever its row, for example `TX new_clients.gender`: explanations are found again by it. */
    subject: text('subject'),
    message: text('message').notNull(),
    fix: text('fix').notNull(),
  },
  (t) => [
    primaryKey({ name: 'finding_pk', columns: [t.awardId, t.revisionId, t.position] }),
    oneOf('finding_severity_known', t.severity, severities),
  ],
)
