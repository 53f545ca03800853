import { isoDate, type AwardTerms, type StateCode } from '@muster/metrics'
import { asc, eq } from 'drizzle-orm'
import type { Transaction } from '../../database.ts'
import { award, awardState, program } from '../../schema/index.ts'

/** What the obligations of an award follow from, and whom it belongs to. */
export interface RegisteredAward extends AwardTerms {
  awardId: string
  organizationId: string
  passThroughOrganizationId: string | null
  officerId: string | null
  /** In the order of their codes. */
  states: StateCode[]
}

/**
 * An award as it was registered, held until the transaction ends: two who change it do so one after the other. For
 * administrators: it is not bound to a scope. Undefined if there is none with this number.
 */
export async function lockAwardTerms(tx: Transaction, number: string): Promise<RegisteredAward | undefined> {
  const [held] = await tx.select({ id: award.id }).from(award).where(eq(award.number, number)).for('update')
  if (held === undefined) return undefined
  const [found] = await tx
    .select({
      awardId: award.id,
      organizationId: award.organizationId,
      passThroughOrganizationId: award.passThroughOrganizationId,
      officerId: award.officerId,
      startsOn: award.startsOn,
      endsOn: award.endsOn,
      programKind: program.kind,
      dueDays: program.dueDays,
      finalDueDays: program.finalDueDays,
    })
    .from(award)
    .innerJoin(program, eq(program.id, award.programId))
    .where(eq(award.id, held.id))
  const served = await tx
    .select({ state: awardState.state })
    .from(awardState)
    .where(eq(awardState.awardId, held.id))
    .orderBy(asc(awardState.state))
  return (
    found && {
      ...found,
      startsOn: isoDate(found.startsOn),
      endsOn: isoDate(found.endsOn),
      states: served.map(({ state }) => state),
    }
  )
}
