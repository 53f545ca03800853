import { InputFault } from './input-fault.ts'
import type { InnerCell, InnerTable } from './inner-table.ts'
import { parseRecord } from './parse-parts.ts'

/**
 * The hierarchies: dimension → value → parent. A parent's name stands in the same dimension as the values below it, so it
 * must not be the name of an inner value; and nobody is above themselves.
 */
export function parseParents(
  input: unknown,
  dimensions: readonly string[],
  cells: readonly InnerCell[],
): InnerTable['parents'] {
  const hierarchies = Object.entries(parseRecord(input ?? {}, 'hierarchies'))
  return new Map(
    hierarchies.map(([dimension, pairs]) => {
      const where = `hierarchies.${dimension}`
      if (!dimensions.includes(dimension))
        throw new InputFault(`${where}: no cell has the dimension ${dimension}.`)
      const parents = new Map<string, string>()
      for (const [value, parent] of Object.entries(parseRecord(pairs, where))) {
        if (typeof parent !== 'string' || parent === '')
          throw new InputFault(`${where}.${value} must name the parent of ${value}.`)
        parents.set(value, parent)
      }
      const inner = new Set(cells.map((cell) => cell.at[dimension]))
      for (const parent of parents.values()) {
        if (inner.has(parent))
          throw new InputFault(
            `${where}: "${parent}" is the name of an inner value, and of a parent too. Give the parent another name.`,
          )
      }
      for (const value of parents.keys()) mustEnd(value, parents, where)
      return [dimension, parents] as const
    }),
  )
}

function mustEnd(value: string, parents: ReadonlyMap<string, string>, where: string): void {
  const seen = new Set([value])
  for (let above = parents.get(value); above !== undefined; above = parents.get(above)) {
    if (seen.has(above)) throw new InputFault(`${where}: "${above}" is above itself.`)
    seen.add(above)
  }
}
