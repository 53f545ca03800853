import { z } from 'zod'

/** What was answered on a line; *not reported* and *not tracked* are answers. */
export const answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('value'), value: z.int().nonnegative() }),
  z.object({ kind: z.literal('not_reported') }),
  z.object({ kind: z.literal('not_tracked') }),
])
