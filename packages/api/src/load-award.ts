import { findAward, type AwardRecord, type AwardScope, type Database } from '@muster/data'
import { NotFound } from './refusals.ts'

/** An award within a scope. @throws NotFound for one that is elsewhere, or nowhere. */
export async function loadAward(db: Database, scope: AwardScope, number: string): Promise<AwardRecord> {
  const award = await findAward(db, scope, number)
  if (award === undefined) throw new NotFound('award')
  return award
}
