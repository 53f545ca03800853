import type { AttackModel } from '../table/attack-model.ts'

/** Parts of a group, in every choice of so many; then the group as a whole. */
const sizes = [2, 3, 4]

/**
 * Ever larger sets of columns in which a table may differ from the truth: a few parts of a group; a group; two groups that have
 * withheld sums over several parts, as between others nobody could change places unseen; everything.
 */
export function* choicesOfParts(
  { groups, rows }: AttackModel,
  withheld: (row: number) => boolean,
): Iterable<number[]> {
  for (const size of sizes)
    for (const group of groups) for (const parts of choices(group, size)) yield columnsOf(parts)
  for (const group of groups) if (group.length > (sizes.at(-1) ?? 0)) yield columnsOf(group)

  const groupOf = new Map(groups.flatMap((group, index) => group.flat().map((column) => [column, index])))
  const partOf = new Map(groups.flat().flatMap((part, index) => part.map((column) => [column, index])))
  const permeable = new Set<number>()
  rows.forEach(({ columns }, row) => {
    const [first = 0] = columns
    const group = groupOf.get(first)
    if (!withheld(row) || group === undefined) return
    if (columns.some((column) => groupOf.get(column) !== group)) return
    if (columns.some((column) => partOf.get(column) !== partOf.get(first))) permeable.add(group)
  })
  for (const pair of choices([...permeable], 2)) yield columnsOf(pair.flatMap((group) => groups[group] ?? []))
  yield columnsOf(groups.flat())
}

const columnsOf = (parts: readonly (readonly number[])[]): number[] =>
  parts.flat().sort((one, other) => one - other)

function choices<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]]
  return items.flatMap((item, index) =>
    choices(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  )
}
