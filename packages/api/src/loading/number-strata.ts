import type { NumberedStratum } from '@muster/data'
import { strata } from '@muster/intake'
import { stratumKey } from '@muster/metrics'

/** The strata of the database beside those of intake, where a stratum goes by its place in a list. */
export interface StratumNumbers {
  /** Number in the database, by intake's number. */
  readonly idOf: Int32Array
  /** Intake's numbers in ascending order of the database's. */
  readonly ascending: Uint16Array
  /** By intake's number: 1 if it is rolled up. */
  readonly isRolledUp: Uint8Array
  /** One more than the largest number in the database. */
  readonly end: number
}

/**
 * Puts the numbers of a database beside intake's. @throws Error if the database lacks a stratum of the dictionary, which
 * opening it has seen to.
 */
export function numberStrata(known: readonly NumberedStratum[]): StratumNumbers {
  const byKey = new Map(known.map((each) => [stratumKey(each), each]))
  const numbered = strata.map((stratum) => {
    const found = byKey.get(stratumKey(stratum))
    if (found === undefined) throw new Error(`The database does not know ${stratumKey(stratum)}.`)
    return found
  })
  const ids = numbered.map(({ id }) => id)
  return {
    idOf: Int32Array.from(ids),
    ascending: Uint16Array.from(ids.keys()).sort((one, other) => (ids[one] ?? 0) - (ids[other] ?? 0)),
    isRolledUp: Uint8Array.from(numbered, (each) => (each.addsOverOrganizations ? 1 : 0)),
    end: Math.max(0, ...ids) + 1,
  }
}
