import type { IsoDate, StateCode } from '@muster/metrics'
import { eq } from 'drizzle-orm'
import type { Transaction } from '../../database.ts'
import { moveCoverageBetweenStates } from '../../rollup/move-state-coverage.ts'
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

/**
 * Writes down that an award changed, and moves the coverage of states with those that it serves. What it owes follows by
 * `followAward`. After `lockAwardTerms` only.
 */
export async function changeAward(
  tx: Transaction,
  awardId: string,
  { states, ...columns }: AwardChange,
): Promise<void> {
  if (Object.values(columns).some((value) => value !== undefined))
    await tx.update(award).set(columns).where(eq(award.id, awardId))
  if (states === undefined) return
  const before = await tx
    .delete(awardState)
    .where(eq(awardState.awardId, awardId))
    .returning({ state: awardState.state })
  await tx.insert(awardState).values(states.map((state) => ({ awardId, state })))
  await moveCoverageBetweenStates(tx, awardId, { from: before.map(({ state }) => state), to: states })
}
