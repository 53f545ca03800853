import { eq } from 'drizzle-orm'
import type { Transaction } from '../../database.ts'
import { office } from '../../schema/index.ts'

/** Says which agency of the plan an office belongs to; null: none. Answers whether there is such an office. */
export async function setAgency(
  tx: Transaction,
  { officeId, agency }: { officeId: string; agency: string | null },
): Promise<boolean> {
  const changed = await tx
    .update(office)
    .set({ agency })
    .where(eq(office.id, officeId))
    .returning({ id: office.id })
  return changed.length > 0
}
