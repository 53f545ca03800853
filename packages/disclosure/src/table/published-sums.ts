import type { InnerTable, Place } from '../shape/inner-table.ts'
import { placeKey } from '../shape/place-key.ts'

/** A cell to be published: its place, and the inner cells that it is the sum of, as ascending indices. */
export interface PublishedSum {
  readonly at: Place
  readonly key: string
  readonly inner: readonly number[]
}

/** Every cell of the margins to publish, parents included, in the order in which they are released. */
export function publishedSums(table: InnerTable): PublishedSum[] {
  const levels = levelsOf(table)
  return table.publish.flatMap((margin) => {
    const sums = new Map<string, { values: string[]; inner: number[] }>()
    table.cells.forEach((cell, index) => {
      for (const values of combinations(
        margin.map((dimension) => levels(dimension, cell.at[dimension] ?? '')),
      )) {
        const key = JSON.stringify(values)
        const sum = sums.get(key)
        if (sum === undefined) sums.set(key, { values, inner: [index] })
        else sum.inner.push(index)
      }
    })
    return [...sums.values()]
      .sort((one, other) => compare(one.values, other.values))
      .map(({ values, inner }) => {
        const at = Object.fromEntries(margin.map((dimension, index) => [dimension, values[index] ?? '']))
        return { at, key: placeKey(at), inner }
      })
  })
}

/** The value itself and everything above it. */
function levelsOf({ parents }: InnerTable): (dimension: string, value: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (dimension, value) => {
    const key = JSON.stringify([dimension, value])
    const before = known.get(key)
    if (before !== undefined) return before
    const levels = [value]
    for (
      let above = parents.get(dimension)?.get(value);
      above !== undefined;
      above = parents.get(dimension)?.get(above)
    )
      levels.push(above)
    known.set(key, levels)
    return levels
  }
}

function combinations(choices: readonly (readonly string[])[]): string[][] {
  return choices.reduce<string[][]>(
    (begun, choice) => begun.flatMap((values) => choice.map((value) => [...values, value])),
    [[]],
  )
}

function compare(one: readonly string[], other: readonly string[]): number {
  for (const [index, value] of one.entries()) {
    const against = other[index] ?? ''
    if (value !== against) return value < against ? -1 : 1
  }
  return 0
}
