/** `row 4`, `rows 4 and 5`, `rows 4, 5, 6 and 20 more`; empty for the whole file. */
export function rowsInWords(rows: readonly number[], most = 3): string {
  if (rows.length === 0) return ''
  if (rows.length === 1) return `row ${rows[0]}`
  const shown = rows.slice(0, most)
  const rest = rows.length - shown.length
  if (rest > 0) return `rows ${shown.join(', ')} and ${rest} more`
  return `rows ${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}
