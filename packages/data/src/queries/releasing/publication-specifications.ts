import { desc } from 'drizzle-orm'
import type { Database, Transaction } from '../../database.ts'
import { publicationSpecification } from '../../schema/index.ts'

export type PublicationSpecificationRecord = typeof publicationSpecification.$inferSelect

/** The latest version of what is to be published; undefined while nobody saved one. */
export async function readPublicationSpecification(
  db: Database,
): Promise<PublicationSpecificationRecord | undefined> {
  const [found] = await listPublicationSpecifications(db, 1)
  return found
}

/** Versions of what is to be published, the latest first. */
export async function listPublicationSpecifications(
  db: Database,
  atMost: number,
): Promise<PublicationSpecificationRecord[]> {
  return db
    .select()
    .from(publicationSpecification)
    .orderBy(desc(publicationSpecification.version))
    .limit(atMost)
}

/** Keeps another version. Two who save at once meet at `publication_specification_pkey`. */
export async function insertPublicationSpecification(
  tx: Transaction,
  added: typeof publicationSpecification.$inferInsert,
): Promise<void> {
  await tx.insert(publicationSpecification).values(added)
}
