/**
 * Characters at which a spreadsheet program may begin to calculate: the signs that begin a formula, their full-width
 * forms, and the white space that it skips before them (OWASP, CSV injection).
 */
const beginsFormula = /^[\t\r\n]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/

/** A cell of text for a CSV file: it is quoted where needed, and never becomes a formula. Not for numbers. */
export function csvCell(text: string, delimiter = ','): string {
  const harmless = beginsFormula.test(text) ? `'${text}` : text
  const needsQuotes = /["\r\n]/.test(harmless) || harmless.includes(delimiter) || harmless !== harmless.trim()
  return needsQuotes ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
