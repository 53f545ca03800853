import type { InnerTable } from '../shape/inner-table.ts'
import type { Variables } from './variables.ts'

/** Between the columns of so many parts at most, moves are sought in every choice of them. */
const mostTogether = 8

/**
 * The columns of a model in groups of parts. A part is one value of the dimension that has most of them, a state for example;
 * parts with the same parent stand together, in groups that are small. People who differ in little change places most easily
 * between two parts of a group: all sums above it stay as they are.
 */
export function groupsOfColumns(
  { cells, dimensions, parents }: InnerTable,
  { before }: Variables,
  members: readonly (readonly number[])[],
): number[][][] {
  const valuesOf = (dimension: string) => new Set(cells.map((cell) => cell.at[dimension])).size
  const longest = dimensions.toSorted((one, other) => valuesOf(other) - valuesOf(one))[0] ?? ''
  const places = new Map([
    ...before.flat().map(({ at, variable }) => [variable, at] as const),
    ...cells.map(({ at }, variable) => [variable, at] as const),
  ])
  const parts = Map.groupBy(
    members.map((_, column) => column),
    (column) => places.get(members[column]?.[0] ?? 0)?.[longest] ?? '',
  )
  const above = Map.groupBy(parts.keys(), (value) => parents.get(longest)?.get(value))
  return [...above.values()].flatMap((values) => {
    const size = Math.ceil(values.length / Math.ceil(values.length / mostTogether))
    return Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
      values.slice(index * size, (index + 1) * size).map((value) => parts.get(value) ?? []),
    )
  })
}
