/** The letter of a column as spreadsheet programs show it: `A` for 0, `AA` for 26. */
export function spreadsheetColumn(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : spreadsheetColumn(Math.floor(index / 26) - 1) + letter
}
