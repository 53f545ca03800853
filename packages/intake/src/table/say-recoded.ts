import type { Sink } from '../coding/row-reader.ts'
import { windows1252Read } from '../findings/file-repair-kinds.ts'
import type { Heading } from '../layout/heading.ts'
import { lettersAreUnicode } from '../rules/s115-letters-are-unicode.ts'
import type { RawRow } from './row-taker.ts'

/** Shows each cell whose letters were read as Windows-1252, and says once that the file should be saved as UTF-8. */
export function sayRecoded(
  asUtf8: readonly string[],
  { cells, row }: RawRow,
  { names }: Heading,
  { repairs, findings }: Pick<Sink, 'repairs' | 'findings'>,
): void {
  cells.forEach((cell, place) => {
    const before = asUtf8[place] ?? ''
    if (before === cell) return
    repairs.add(windows1252Read, row, names[place] || null, before, cell, place)
  })
  findings.add(lettersAreUnicode, {
    row,
    column: null,
    together: true,
    message: 'This file is not saved as UTF-8. Its letters with accents were read as Windows-1252.',
  })
}
