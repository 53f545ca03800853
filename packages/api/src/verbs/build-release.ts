import { withTransaction, type Transaction } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { keepRelease } from '../releasing/keep-release.ts'
import { protectFigures, type Protecting } from '../releasing/protect-figures.ts'
import { readRelease } from '../releasing/read-release.ts'
import { releaseFacts, releaseStatus } from '../shapes/release.ts'
import { unlessTaken } from '../unless-taken.ts'

export const buildReleaseInput = z.object({
  title: z.string().trim().min(1).max(200),
  status: releaseStatus,
  /** The first year with reports if absent. */
  firstFiscalYear: z.int().optional(),
  /** The latest year that has begun to be reported if absent. */
  lastFiscalYear: z.int().optional(),
})
export type BuildRelease = z.output<typeof buildReleaseInput>

export const buildReleaseOutput = releaseFacts.extend({ rows: z.int(), withheld: z.int() })

export interface WhileBuilding {
  /** Told how many tables are proven, of how many. */
  readonly onTable?: Protecting['onTable']
  /** Told the number of the release, in the transaction that keeps it. */
  readonly onKept?: (tx: Transaction, number: number) => Promise<void>
}

/**
 * Builds a release of fiscal-year totals and what they are divided by, as the publication specification says, from the
 * accepted reports as they stand; protected, proven, and frozen with the indicators as they are defined now. It is public
 * only when it is published. Reading and keeping are transactions; what takes long is done between them.
 * @throws NotPermitted, Invalid, Conflict if nothing safe comes of it, or another release became public meanwhile
 */
export async function buildRelease(
  ctx: Context,
  input: BuildRelease,
  { onTable, onKept }: WhileBuilding = {},
): Promise<z.infer<typeof buildReleaseOutput>> {
  const by = permitInNation(ctx.actor, 'releases.build')
  const read = await withTransaction(ctx.store.db, (tx) => readRelease(tx, ctx, input))
  const key = ctx.newId() + ctx.newId()
  const { specification } = read.publication
  const figures = await protectFigures(read.figures, { specification, key, onTable })
  return unlessTaken({ release_number_unique: 'Another release was built at this moment. Try again.' }, () =>
    withTransaction(ctx.store.db, async (tx) => {
      const kept = await keepRelease(tx, ctx, { ...input, by: by.userId, read, key, figures })
      await onKept?.(tx, kept.number)
      return kept
    }),
  )
}
