/** One organization of the demonstration in the program that funds it. All names are made up. */
export interface RosterEntry {
  readonly name: string
  /** States that its awards serve, by code; it has its seat in the first. */
  readonly states: readonly [string, ...string[]]
  /** First and last fiscal year with an award. Without a last one it goes on after FY2017. */
  readonly from: number
  readonly to?: number
  /** How large its counts are beside the usual ones of its program, which are 1. */
  readonly size: number
}

/** An entry from its name, states, first fiscal year, size and last fiscal year. */
export function entry(
  name: string,
  states: readonly [string, ...string[]],
  from: number,
  size = 1,
  to?: number,
): RosterEntry {
  return { name, states, from, size, ...(to === undefined ? {} : { to }) }
}
