/**
 * The one value that was copied, or null if several cells were. Spreadsheets put a line end behind a single cell, and
 * quotation marks around a cell of several lines.
 */
export function pastedValue(text: string): string | null {
  const value = text.replace(/\r?\n$/, '')
  return /[\t\r\n]/.test(value) ? null : value
}
