import { asPublic } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permit } from '../permit.ts'
import { standingRelease } from '../releasing/table-of.ts'
import { tableView } from '../releasing/table-view.ts'
import { publicTable, type PublicTable } from '../shapes/public-table.ts'

export const publicTableInput = z.object({
  number: z.int().positive().optional(),
  metric: z.string().max(100),
  /** By what the totals are to be divided; by nothing if absent. */
  by: z.string().max(100).optional(),
})
export const publicTableOutput = publicTable

/**
 * A metric of a public release, by year, and divided by one dimension if that is wanted. Everything is read from the release
 * alone. @throws NotFound if there is no such release, metric or dimension in it
 */
export async function publicTableOf(
  ctx: Context,
  { number, metric, by }: z.output<typeof publicTableInput>,
): Promise<PublicTable> {
  permit(ctx.actor, 'public.table')
  return asPublic(ctx.store.db, async (tx) => tableView(tx, await standingRelease(tx, number), metric, by))
}
