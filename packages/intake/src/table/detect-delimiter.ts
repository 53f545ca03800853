import { columnOf } from '../layout/columns.ts'

/** What may separate cells, in the order in which they are tried. */
export const delimiters = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/**
 * The delimiter under which the first line with text has the most columns that Muster knows; among equals, the one that
 * occurs most often; a comma if none occurs. `start` is the beginning of the file.
 */
export function detectDelimiter(start: string): Delimiter {
  const line = start.split('\n', 1_000).find((text) => text.trim() !== '') ?? ''
  let best: { delimiter: Delimiter; known: number; cells: number } = { delimiter: ',', known: 0, cells: 1 }
  for (const delimiter of delimiters) {
    const cells = line.split(delimiter)
    const known = new Set(cells.flatMap((cell) => columnOf(unquoted(cell)) ?? [])).size
    if (known > best.known || (known === best.known && cells.length > best.cells))
      best = { delimiter, known, cells: cells.length }
  }
  return best.delimiter
}

const unquoted = (cell: string): string => cell.trim().replace(/^"|"$/g, '')
