import type { IsoDate, StateCode } from '@muster/metrics'
import { eq } from 'drizzle-orm'
import type { Transaction } from '../../database.ts'
import { award, awardState } from '../../schema/index.ts'

/** What may change of an award; what is undefined stays. */
export interface AwardChange {
  startsOn?: IsoDate | undefined
  endsOn?: IsoDate | undefined
  /** At least one: they take the place of those before. */
  states?: readonly StateCode[] | undefined
  passThroughOrganizationId?: string | null | undefined
  officerId?: string | null | undefined
}

/** Writes down that an award changed. What it owes follows by `followAward`. */
export async function changeAward(
  tx: Transaction,
  awardId: string,
  { states, ...columns }: AwardChange,
): Promise<void> {
  if (Object.values(columns).some((value) => value !== undefined))
    await tx.update(award).set(columns).where(eq(award.id, awardId))
  if (states === undefined) return
  await tx.delete(awardState).where(eq(awardState.awardId, awardId))
  await tx.insert(awardState).values(states.map((state) => ({ awardId, state })))
}
