/**
 * A table as CSV (RFC 4180: CRLF, quotes where needed). A text that a spreadsheet would take for a formula gets an
 * apostrophe before it, so that opening the file runs nothing; numbers stay numbers. Null is an empty cell.
 */
export function formulaSafeCsv(
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  return formulaSafeRows([header, ...rows])
}

/** The same without a header: for a file that is written in parts. */
export const formulaSafeRows = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')

function cellOf(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  // https://owasp.org/www-community/attacks/CSV_Injection
  const safe = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
