/** `A` for place 0, `Z` for 25, `AA` for 26: columns as spreadsheets name them. */
export function columnLetters(place: number): string {
  let letters = ''
  for (let rest = place + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** The place of the column in `G14` or `AA`, from 0; null if the text names no column. */
export function placeOfLetters(cell: string): number | null {
  const letters = /^([A-Z]{1,3})\d*$/.exec(cell)?.[1]
  if (letters === undefined) return null
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
