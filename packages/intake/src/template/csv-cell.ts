/** With it, Excel reads a file as UTF-8 when it is opened with a double click. */
export const byteOrderMark = '\uFEFF'

/**
 * Characters at which a spreadsheet program may begin to calculate: the signs that begin a formula, their full-width
 * forms, and the white space that it skips before them (OWASP, CSV injection).
 */
const beginsFormula = /^[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/
/** A number calculates nothing, whatever its sign; nor does a dash alone. */
const isPlainNumber = /^[+-]?(?:\d+(?:\.\d+)?|\d{1,3}(?:,\d{3})+)?$/

/** A cell for a CSV file: it is quoted where needed, and never becomes a formula. Negative numbers stay numbers. */
export function csvCell(text: string, delimiter = ','): string {
  const harmless = beginsFormula.test(text) && !isPlainNumber.test(text) ? `'${text}` : text
  const needsQuotes = /["\r\n]/.test(harmless) || harmless.includes(delimiter) || harmless !== harmless.trim()
  return needsQuotes ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** A row of a CSV file with its line break, as RFC 4180 has it. */
export const csvRow = (cells: readonly string[]): string =>
  `${cells.map((cell) => csvCell(cell)).join(',')}\r\n`
