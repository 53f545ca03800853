import { eq } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { award, program } from '../../schema/index.ts'

/** What the obligations of an award follow from. For administrators: it is not bound to a scope. */
export async function findAwardPeriod(db: Database, number: string) {
  const [found] = await db
    .select({
      awardId: award.id,
      startsOn: award.startsOn,
      endsOn: award.endsOn,
      programKind: program.kind,
      dueDays: program.dueDays,
    })
    .from(award)
    .innerJoin(program, eq(program.id, award.programId))
    .where(eq(award.number, number))
  return found
}
