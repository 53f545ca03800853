import { knownColumns } from '../layout/heading.ts'

/** What may separate cells, in the order in which they are tried. */
export const delimiters = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** The column names stand among the first lines, if they stand anywhere. */
const mostLines = 30

export interface FoundDelimiter {
  readonly delimiter: Delimiter
  /** Whether the first line of the file says so, as Excel has it: `sep=;`. */
  readonly isDeclared: boolean
}

/**
 * The delimiter under which one of the first lines has the most columns that Muster knows; if none has any, the one that
 * occurs most often in the first line with text; a comma if none occurs. `start` is the beginning of the file.
 */
export function detectDelimiter(start: string, readsSeparatorLine: boolean): FoundDelimiter {
  const lines = start.split(/\r\n|\r|\n/, mostLines)
  const declared = readsSeparatorLine ? declaredIn(lines[0] ?? '') : undefined
  if (declared !== undefined) return { delimiter: declared, isDeclared: true }
  const written = lines.filter((line) => line.trim() !== '')
  let best: { delimiter: Delimiter; known: number; cells: number } = { delimiter: ',', known: 0, cells: 1 }
  for (const delimiter of delimiters) {
    const known = Math.max(0, ...written.map((line) => knownColumns(line.split(delimiter).map(unquoted))))
    const cells = written[0]?.split(delimiter).length ?? 1
    if (known > best.known || (known === best.known && cells > best.cells)) best = { delimiter, known, cells }
  }
  return { delimiter: best.delimiter, isDeclared: false }
}

function declaredIn(line: string): Delimiter | undefined {
  const written = /^"?sep=(.)"?$/i.exec(line.replace(/^\uFEFF/, ''))?.[1]
  return delimiters.find((delimiter) => delimiter === written)
}

const unquoted = (cell: string): string => cell.trim().replace(/^"|"$/g, '')
