import { eq } from 'drizzle-orm'
import type { Transaction } from '../../database.ts'
import { office } from '../../schema/index.ts'

/** Says which agency of the plan an office belongs to (null: none). Gives back how it was; undefined: no such office. */
export async function setAgency(
  tx: Transaction,
  { officeId, agency }: { officeId: string; agency: string | null },
): Promise<{ agency: string | null } | undefined> {
  const own = eq(office.id, officeId)
  const [before] = await tx.select({ agency: office.agency }).from(office).where(own).for('update')
  if (before !== undefined) await tx.update(office).set({ agency }).where(own)
  return before
}
