/**
 * What somebody wrote, as text and nothing else: line breaks as one sign, no control signs, nothing that turns the
 * direction of what stands around it. Markup stays what it is: signs.
 */
export const plainText = (written: string): string =>
  written
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()

/** The same on one line; null if nothing is left. */
export function plainLine(written: string): string | null {
  const line = plainText(written).replaceAll(/\s+/g, ' ')
  return line === '' ? null : line
}
