import type { Finding } from '@muster/intake'
import type { FindingsByPlace, RowFindings } from './cells-with-findings.ts'

/** A cell, or with place null a row as a whole. */
export interface Spot {
  readonly row: number
  readonly place: number | null
}

/** Which findings a person wants to see: all that ask for something, only what must be fixed, only the others. */
export type Wanted = 'to_fix' | 'error' | 'warning'

const wants = ({ severity }: Finding, wanted: Wanted): boolean =>
  wanted === 'to_fix' ? severity !== 'info' : severity === wanted

/** Where something is to fix, each place once: row by row, first of the row as a whole, then from left to right. */
export const problemSpots = ({ rows }: FindingsByPlace, wanted: Wanted): readonly Spot[] =>
  [...rows.values()].sort((one, other) => one.row - other.row).flatMap((row) => spotsIn(row, wanted))

const spotsIn = ({ row, whole, cells }: RowFindings, wanted: Wanted): readonly Spot[] => [
  ...(whole.some((finding) => wants(finding, wanted)) ? [{ row, place: null }] : []),
  ...[...cells]
    .filter(([, findings]) => findings.some((finding) => wants(finding, wanted)))
    .map(([place]) => ({ row, place }))
    .sort((one, other) => one.place - other.place),
]

/** Before, behind or at: the row as a whole comes before its cells. */
export const compareSpots = (one: Spot, other: Spot): number =>
  one.row - other.row || (one.place ?? -1) - (other.place ?? -1)

/** The problem after a spot, or before it with step -1; round the end it goes on from the other one. */
export function nextSpot(spots: readonly Spot[], from: Spot, step: 1 | -1): Spot | undefined {
  if (step === 1) return spots.find((spot) => compareSpots(spot, from) > 0) ?? spots[0]
  return spots.findLast((spot) => compareSpots(spot, from) < 0) ?? spots.at(-1)
}

/** Numbers of the rows of all these spots, ascending, each once. */
export const rowsToShow = (...spots: readonly (readonly Spot[])[]): readonly number[] =>
  [...new Set(spots.flat().map(({ row }) => row))].sort((one, other) => one - other)

/** The worst of some findings; null if there are none. */
export function worstOf(findings: readonly Finding[]): Finding['severity'] | null {
  if (findings.length === 0) return null
  if (findings.some(({ severity }) => severity === 'error')) return 'error'
  return findings.some(({ severity }) => severity === 'warning') ? 'warning' : 'info'
}
