import type { Finding } from '@muster/intake'
import { placeFinder } from './place-finder.ts'

/** What is said of one row: of its cells by place, and of the row as a whole. */
export interface RowFindings {
  readonly row: number
  readonly whole: readonly Finding[]
  readonly cells: ReadonlyMap<number, readonly Finding[]>
}

/** Findings by where they stand. */
export interface FindingsByPlace {
  readonly rows: ReadonlyMap<number, RowFindings>
  /** Of a column as a whole, by its place. */
  readonly columns: ReadonlyMap<number, readonly Finding[]>
  /** Of the file as a whole. */
  readonly file: readonly Finding[]
}

/**
 * Sorts findings to rows and cells. `headings` are those of the file. A finding whose column the file does not have
 * belongs to its row; one without row belongs to its column, or to the file.
 */
export function cellsWithFindings(
  findings: readonly Finding[],
  headings: readonly string[],
): FindingsByPlace {
  const placeOf = placeFinder(headings)
  const rows = new Map<number, { row: number; whole: Finding[]; cells: Map<number, Finding[]> }>()
  const columns = new Map<number, Finding[]>()
  const file: Finding[] = []
  for (const finding of findings) {
    const place = placeOf(finding)
    if (finding.row === null) {
      if (place === null) file.push(finding)
      else listIn(columns, place).push(finding)
      continue
    }
    let there = rows.get(finding.row)
    if (there === undefined) {
      there = { row: finding.row, whole: [], cells: new Map() }
      rows.set(finding.row, there)
    }
    if (place === null) there.whole.push(finding)
    else listIn(there.cells, place).push(finding)
  }
  return { rows, columns, file }
}

function listIn<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const known = lists.get(key)
  if (known !== undefined) return known
  const list: Item[] = []
  lists.set(key, list)
  return list
}
