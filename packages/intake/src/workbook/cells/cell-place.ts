/** The last column that a sheet can have is XFD. */
const mostColumns = 16_384
/** The last row that a sheet can have. */
export const mostRows = 1_048_576

/** The column of a cell such as `AB12`, counted from 0. Undefined if there can be no such cell in row `row`. */
export function cellPlace(reference: string, row: number): number | undefined {
  let column = 0
  let at = 0
  for (; at < 3; at += 1) {
    const letter = reference.charCodeAt(at) - 64
    if (!(letter >= 1 && letter <= 26)) break
    column = column * 26 + letter
  }
  const isCell = column >= 1 && column <= mostColumns && Number(reference.slice(at)) === row
  return isCell ? column - 1 : undefined
}
