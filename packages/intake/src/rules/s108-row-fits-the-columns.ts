import type { RowRule } from './row-rule.ts'

export const rowFitsTheColumns: RowRule = {
  code: 'S108',
  tier: 'S',
  severity: 'error',
  sentence: 'A row has as many cells as there are columns.',
  fix: 'Compare the row with the one above. A comma inside a cell needs quotation marks around the cell: "1,234".',
  source: 'RFC 4180, section 2',
  judge: (cells, { names, places, required }) => {
    const beyond = cells.slice(names.length).filter((cell) => cell.trim() !== '').length
    if (beyond > 0)
      return { message: `This row has ${beyond} ${beyond === 1 ? 'cell' : 'cells'} beyond the last column.` }
    const missing = required.filter((column) => (places.get(column) ?? 0) >= cells.length)
    if (missing.length === 0) return undefined
    return { message: `This row ends too early: it has no cell for ${missing.join(', ')}.` }
  },
}
