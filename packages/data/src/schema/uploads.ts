import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, count, instant, sha256Shape } from './columns.ts'
import { organization } from './organizations.ts'

/**
 * A file as it came in, byte for byte. One file may carry several awards, so an organization owns it. A file of history,
 * which an administrator loaded, may carry those of many organizations, and be too large to be kept: then its name,
 * length and hash are kept alone, and say which file it was.
 */
export const upload = pgTable(
  'upload',
  {
    id: uuid('id').primaryKey(),
    /** Null for history: it is nobody's own. */
    organizationId: uuid('organization_id'),
    fileName: text('file_name').notNull(),
    sha256: text('sha256').notNull(),
    byteLength: count('byte_length').notNull(),
    content: bytes('content'),
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
    check('upload_of_an_organization_is_kept', sql`${t.organizationId} is null or ${t.content} is not null`),
    index('upload_organization_index').on(t.organizationId, t.uploadedAt),
  ],
)
