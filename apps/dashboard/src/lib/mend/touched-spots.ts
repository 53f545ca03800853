import type { History, RowChange } from './changes-history.ts'
import type { Spot } from './problem-order.ts'

/**
 * Every place that the person changed, also those that are undone or put back: they stay in sight, for what is written
 * there is not checked yet. A row that was taken out is told as a whole.
 */
export function touchedSpots({ rows, past, future }: History): readonly Spot[] {
  const spots = new Map<string, Spot>()
  const touch = (change: RowChange | undefined) => {
    if (change === undefined) return
    const { row, removed, cells } = change
    const places = removed ? [null] : cells.map(({ place }) => place)
    for (const place of places) spots.set(`${row} ${place}`, { row, place })
  }
  for (const change of rows.values()) touch(change)
  for (const { before, after } of [...past, ...future].flat()) {
    touch(before)
    touch(after)
  }
  return [...spots.values()]
}
