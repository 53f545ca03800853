/** About how wide a text is at this size, in the same unit, without a browser to measure it: Public Sans, rather too wide. */
export const widthOfText = (text: string, size: number, bold = false): number =>
  text.length * size * (bold ? 0.56 : 0.52)

/** A text cut at spaces into lines that are about as wide as there is room; a word that is longer stands alone. */
export function linesOfText(text: string, size: number, room: number, bold = false): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && widthOfText(`${last} ${word}`, size, bold) <= room) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  return lines
}
