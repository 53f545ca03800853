import { z } from 'zod'
import type { InnerCount } from './inner-cells.ts'
import { levelOf, type Level } from './level.ts'

// What is kept, in private, of how a release was made: the true counts, and what of them was shown.

const keptInner = z.array(z.tuple([z.string(), z.int()]))
const shownValue = z.object({ value: z.int().nullable(), revisionPending: z.literal(true).exactOptional() })
const shownCell = shownValue.extend({ member: z.string() })
const keptShown = z.object({
  /** Null: the release has no such total, or withholds it. */
  total: shownValue.nullable(),
  levels: z.array(
    z.object({
      dimension: z.string(),
      merges: z.array(z.object({ code: z.string(), of: z.array(z.string()) })),
      cells: z.array(shownCell),
    }),
  ),
})

export type ShownCell = z.infer<typeof shownCell>
export type ShownTotal = z.infer<typeof keptShown>['total']

/** What an earlier release was made from, and what it showed of it: one family of a metric and fiscal year. */
export interface EarlierProof {
  readonly number: number
  readonly inner: ReadonlyMap<string, number>
  readonly total: ShownTotal
  readonly levels: readonly { readonly level: Level; readonly cells: readonly ShownCell[] }[]
}

export const keepInner = (counts: readonly InnerCount[]): z.input<typeof keptInner> =>
  counts.map(({ member, count }) => [member, count])

export const keepShown = (total: ShownTotal, levels: EarlierProof['levels']): z.input<typeof keptShown> => ({
  total,
  levels: levels.map(({ level, cells }) => ({
    dimension: level.dimension,
    merges: level.merges.map(({ code, of }) => ({ code, of: [...of] })),
    cells: [...cells],
  })),
})

export function readProof(kept: { number: number; inner: unknown; shown: unknown }): EarlierProof {
  const { total, levels } = keptShown.parse(kept.shown)
  return {
    number: kept.number,
    inner: new Map(keptInner.parse(kept.inner)),
    total,
    levels: levels.map(({ dimension, merges, cells }) => ({ level: levelOf(dimension, merges), cells })),
  }
}
