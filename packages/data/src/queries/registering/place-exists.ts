import { eq } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { office, organization, program, user } from '../../schema/index.ts'

const tables = { organization, office, program, person: user }

/** Whether there is an organization, office, program or person with this id. */
export async function placeExists(db: Database, what: keyof typeof tables, id: string): Promise<boolean> {
  const table = tables[what]
  const found = await db.select({ id: table.id }).from(table).where(eq(table.id, id))
  return found.length > 0
}
