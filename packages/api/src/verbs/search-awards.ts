import { searchAwards as readAwards } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { asPageOf, pageSize, searchedPage } from '../shapes/page.ts'

/** Sought by number or organization. */
export const searchAwardsInput = searchedPage
export type SearchAwards = z.output<typeof searchAwardsInput>

export const searchAwardsOutput = z.object({
  awards: z.array(
    z.object({
      number: z.string(),
      organizationName: z.string(),
      programCode: z.string(),
      /** ISO dates; both days belong to the period of performance. */
      startsOn: z.string(),
      endsOn: z.string(),
    }),
  ),
  /** How many were found, on all pages. */
  inAll: z.int(),
  pageSize: z.int(),
})

/** The awards of the installation, without a word of what they report. @throws NotPermitted */
export async function searchAwards(
  ctx: Context,
  input: SearchAwards,
): Promise<z.infer<typeof searchAwardsOutput>> {
  permitInNation(ctx.actor, 'administration.awards')
  return { ...(await readAwards(ctx.store.db, asPageOf(input))), pageSize }
}
