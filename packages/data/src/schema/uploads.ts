import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant, sha256Shape } from './columns.ts'
import { organization } from './organizations.ts'

/** A file as it came in, byte for byte. One file may carry several awards, so an organization owns it. */
export const upload = pgTable(
  'upload',
  {
    id: uuid('id').primaryKey(),
    organizationId: uuid('organization_id').notNull(),
    fileName: text('file_name').notNull(),
    sha256: text('sha256').notNull(),
    byteLength: integer('byte_length').notNull(),
    content: bytes('content').notNull(),
    /** What intake read it as, for example `utf-8`. */
    encoding: text('encoding').notNull(),
    uploadedBy: uuid('uploaded_by').notNull(),
    uploadedAt: instant('uploaded_at').notNull(),
  },
  (t) => [
    foreignKey({
      name: 'upload_organization_fk',
      columns: [t.organizationId],
      foreignColumns: [organization.id],
    }),
    sha256Shape('upload_sha256_shape', t.sha256),
    check('upload_length_is_of_content', sql`${t.byteLength} = octet_length(${t.content})`),
    index('upload_organization_index').on(t.organizationId, t.uploadedAt),
  ],
)
