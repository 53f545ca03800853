import type { InnerTable, Place } from '../shape/inner-table.ts'
import { placeKey } from '../shape/place-key.ts'

/** The unknown counts of an attack, with the inner cells of now and of each earlier release. */
export interface Unknowns {
  readonly truth: number[]
  readonly now: readonly Cell[]
  readonly earlier: readonly (readonly Cell[])[]
}

interface Cell {
  readonly at: Place
  readonly unknown: number
}

/** Numbers the unknowns as `Certificate` says. */
export function unknownsOf(table: InnerTable): Unknowns {
  const truth: number[] = []
  const numbers = new Map<string, number>()
  const numberOf = (at: Place, count: number): number => {
    const name = JSON.stringify([placeKey(at), count])
    let number = numbers.get(name)
    if (number === undefined) {
      number = truth.push(count) - 1
      numbers.set(name, number)
    }
    return number
  }
  const now = table.cells.map(({ at, count }) => ({ at, unknown: numberOf(at, count) }))
  const earlier = table.previous.map((release) => {
    const then = new Map(now.map((cell) => [placeKey(cell.at), cell]))
    for (const { at, count } of release.amended) {
      if (count === null) then.delete(placeKey(at))
      else then.set(placeKey(at), { at, unknown: numberOf(at, count) })
    }
    return [...then.values()]
  })
  return { truth, now, earlier }
}

/** Finds the unknowns below a place, quickly: cells are filed by each value and everything above it. */
export function filed(cells: readonly Cell[], { parents }: InnerTable): (at: Place) => readonly number[] {
  const files = new Map<string, number[]>()
  for (const { at, unknown } of cells) {
    for (const [dimension, value] of Object.entries(at)) {
      for (
        let level: string | undefined = value;
        level !== undefined;
        level = parents.get(dimension)?.get(level)
      ) {
        const name = JSON.stringify([dimension, level])
        const file = files.get(name)
        if (file === undefined) files.set(name, [unknown])
        else file.push(unknown)
      }
    }
  }
  return (at) => {
    const wanted = Object.entries(at).map((entry) => files.get(JSON.stringify(entry)) ?? [])
    const [first = cells.map((cell) => cell.unknown), ...rest] = wanted.sort(
      (one, other) => one.length - other.length,
    )
    return rest.reduce((left, file) => {
      const members = new Set(file)
      return left.filter((unknown) => members.has(unknown))
    }, first)
  }
}
