import type { InnerTable } from '@muster/disclosure'
import type { Family, InnerCount } from './inner-cells.ts'
import type { EarlierProof } from './kept-proof.ts'
import { finestOf, type Level } from './level.ts'

/** A place in the table: the member of every level, so that each level is a margin. */
const at = (levels: readonly Level[], member: string): Record<string, string> =>
  Object.fromEntries(levels.map((level) => [level.name, level.memberOf(member)]))

/**
 * The table that disclosure control reads: the inner counts of a family, the total and the levels to publish, and what
 * earlier releases showed, with the counts that were otherwise then.
 */
export function innerTableOf(
  family: Family,
  counts: readonly InnerCount[],
  levels: readonly Level[],
  earlier: readonly EarlierProof[],
): InnerTable {
  const all = [
    finestOf(family),
    ...levels,
    ...earlier.flatMap((each) => each.levels.map(({ level }) => level)),
  ]
  const fine = [...new Map(all.map((level) => [level.name, level])).values()]
  const now = new Map(counts.map(({ member, count }) => [member, count]))
  return {
    dimensions: fine.map(({ name }) => name),
    cells: counts.map(({ member, count, contributors }) => ({ at: at(fine, member), count, contributors })),
    publish: [[], ...levels.map(({ name }) => [name])],
    parents: new Map(),
    previous: earlier.map(({ inner, total, levels: shown }) => ({
      cells: [
        ...(total === null ? [] : [{ at: {}, ...total }]),
        ...shown.flatMap(({ level, cells }) =>
          cells.map(({ member, ...cell }) => ({ at: { [level.name]: member }, ...cell })),
        ),
      ],
      amended: [...new Set([...inner.keys(), ...now.keys()])]
        .filter((member) => inner.get(member) !== now.get(member))
        .map((member) => ({ at: at(fine, member), count: inner.get(member) ?? null })),
    })),
  }
}
