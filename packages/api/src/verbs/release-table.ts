import { findRelease } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { NotFound } from '../refusals.ts'
import { tableView } from '../releasing/table-view.ts'
import { publicTable, type PublicTable } from '../shapes/public-table.ts'

export const releaseTableInput = z.object({
  number: z.int().positive(),
  metric: z.string().max(100),
  by: z.string().max(100).optional(),
})
export const releaseTableOutput = publicTable

/** A metric of any release, public or not, as the public would see it: what a steward looks at before publishing. @throws NotPermitted, NotFound */
export async function releaseTable(
  ctx: Context,
  { number, metric, by }: z.output<typeof releaseTableInput>,
): Promise<PublicTable> {
  permitInNation(ctx.actor, 'releases.table')
  const release = await findRelease(ctx.store.db, number)
  if (release === undefined) throw new NotFound('release')
  return tableView(ctx.store.db, release, metric, by)
}
