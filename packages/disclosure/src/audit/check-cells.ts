import type { InnerTable, ReleasedCell } from '../shape/inner-table.ts'
import { placeKey, placeName } from '../shape/place-key.ts'
import { mustStayPossible, type AuditPolicy } from './must-stay-possible.ts'
import { filed, unknownsOf } from './unknowns.ts'

/**
 * Whether a release shows what it may: every cell of the margins to publish and no other; each value the true one, or one
 * shown before and marked so; nothing sensitive, and nothing that was withheld before. A sentence for each breach.
 */
export function checkCells(table: InnerTable, cells: readonly ReleasedCell[], policy: AuditPolicy): string[] {
  const breaches: string[] = []
  const { now } = unknownsOf(table)
  const below = filed(now, table)
  const before = table.previous.map(
    (release) => new Map(release.cells.map((cell) => [placeKey(cell.at), cell.value])),
  )
  const missing = expectedPlaces(table)
  for (const { at, value, revisionPending } of cells) {
    const name = placeName(at)
    const key = placeKey(at)
    if (!missing.delete(key)) {
      breaches.push(`${name} is not among the cells to publish, or stands twice`)
      continue
    }
    if (value === null) continue
    const inner = below(at)
    const truth = inner.reduce((sum, index) => sum + (table.cells[index]?.count ?? 0), 0)
    const shown = before.map((release) => release.get(key)).filter((each) => each !== undefined)
    if (shown.includes(null)) breaches.push(`${name} was withheld before, and is shown now`)
    if (mustStayPossible(table, inner, policy).length > 0) breaches.push(`${name} is sensitive, and is shown`)
    if (revisionPending === true) {
      if (value !== shown.at(-1)) breaches.push(`${name} keeps ${value}, which no release before showed last`)
      else if (Math.abs(value - truth) >= policy.threshold)
        breaches.push(`${name} keeps ${value}, which is too far from the count to stay`)
    } else if (value !== truth) breaches.push(`${name} is shown as ${value}, which is not the count`)
  }
  for (const name of missing.values()) breaches.push(`${name} is to be published, and is not there`)
  return breaches
}

/** The cells that the margins have, parents included: key → name. */
function expectedPlaces({ cells, publish, parents }: InnerTable): Map<string, string> {
  const places = new Map<string, string>()
  for (const margin of publish) {
    for (const cell of cells) {
      let ats: Record<string, string>[] = [{}]
      for (const dimension of margin) {
        const levels: string[] = []
        for (let level = cell.at[dimension]; level !== undefined; level = parents.get(dimension)?.get(level))
          levels.push(level)
        ats = ats.flatMap((at) => levels.map((level) => ({ ...at, [dimension]: level })))
      }
      for (const at of ats) places.set(placeKey(at), placeName(at))
    }
  }
  return places
}
