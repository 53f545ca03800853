import type { ProgramKind } from '@muster/metrics'
import { asc, eq } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { program } from '../../schema/index.ts'

/** The programs of a kind, by name. */
export async function listPrograms(
  db: Database,
  kind: ProgramKind,
): Promise<{ programId: string; name: string }[]> {
  return db
    .select({ programId: program.id, name: program.name })
    .from(program)
    .where(eq(program.kind, kind))
    .orderBy(asc(program.name))
}
