import { InputFault } from '../shape/input-fault.ts'
import type { InnerTable, Place } from '../shape/inner-table.ts'
import { isBelow } from './is-below.ts'
import { placeKey } from '../shape/place-key.ts'

/**
 * What an attacker does not know: the count of each inner cell now and, where it was amended, at the time of each earlier
 * release. First the inner cells of now, in the order of the table; then those of earlier releases. An inner cell that
 * counted the same at two times is one variable: it may be known that nobody amended it.
 */
export interface Variables {
  readonly truth: readonly number[]
  /** For each earlier release, oldest first: every inner cell that existed then, with its variable. */
  readonly before: readonly (readonly { readonly at: Place; readonly variable: number }[])[]
}

export function variablesOf({ cells, previous }: InnerTable): Variables {
  const truth = cells.map((cell) => cell.count)
  const known = new Map(cells.map((cell, index) => [variableKey(cell.at, cell.count), index]))
  const before = previous.map(({ amended }) => {
    const changed = new Map(amended.map((cell) => [placeKey(cell.at), cell]))
    const then = cells.flatMap(({ at }, variable) => (changed.has(placeKey(at)) ? [] : [{ at, variable }]))
    for (const { at, count } of amended) {
      if (count === null) continue
      const key = variableKey(at, count)
      const variable = known.get(key) ?? truth.length
      if (variable === truth.length) {
        truth.push(count)
        known.set(key, variable)
      }
      then.push({ at, variable })
    }
    return then
  })
  return { truth, before }
}

const variableKey = (at: Place, count: number): string => `${placeKey(at)} ${count}`

/** The variables of an earlier release below a place. Throws `InputFault` where the place cannot have been in it. */
export function variablesBelow(
  at: Place,
  then: Variables['before'][number],
  { dimensions, parents }: InnerTable,
): number[] {
  for (const dimension of Object.keys(at)) {
    if (!dimensions.includes(dimension))
      throw new InputFault(`An earlier release has the dimension ${dimension}, which no inner cell has.`)
  }
  return then
    .filter((cell) => isBelow(cell.at, at, parents))
    .map((cell) => cell.variable)
    .sort((one, other) => one - other)
}
