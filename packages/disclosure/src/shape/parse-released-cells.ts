import { InputFault } from './input-fault.ts'
import type { ReleasedCell } from './inner-table.ts'
import { parseCount, parseList, parsePlace, parseRecord } from './parse-parts.ts'
import { placeKey, placeName } from './place-key.ts'

/** Reads `{ cells: [{ at, value }] }`, the shape in which a table is released. Throws `InputFault`. */
export function parseReleasedCells(input: unknown, where: string): ReleasedCell[] {
  const seen = new Set<string>()
  return parseList(parseRecord(input, where)['cells'], `${where}.cells`).map((each, index) => {
    const place = `${where}.cells[${index}]`
    const cell = parseRecord(each, place)
    const at = parsePlace(cell['at'], `${place}.at`)
    const value =
      cell['value'] === null ? null : parseCount(cell['value'], `${place}.value (${placeName(at)})`)
    const key = placeKey(at)
    if (seen.has(key)) throw new InputFault(`${place}: ${placeName(at)} stands twice.`)
    seen.add(key)
    const pending = cell['revisionPending'] ?? false
    if (pending !== false && (pending !== true || value === null))
      throw new InputFault(`${place}.revisionPending may only be true, and only where there is a value.`)
    return { at, value, ...(pending && { revisionPending: true as const }) }
  })
}
