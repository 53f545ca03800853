import type { RowSource } from './mend-session.ts'

/**
 * The position below the heading of the row that a spreadsheet numbers `row`, or where it would be; `count` is how many
 * rows there are. A blank line or a cell of several lines makes the numbers jump, so that it is looked for by halves
 * where it is not as far below the first row as the numbers say.
 */
export async function positionOfRow(
  { rows }: Pick<RowSource, 'rows'>,
  row: number,
  count: number,
): Promise<number> {
  const numberAt = async (position: number) => (await rows(position, position + 1))[0]?.row ?? Infinity
  let least = 0
  let most = Math.min(count, Math.max(0, row - (await numberAt(0))))
  if (most < count && (await numberAt(most)) === row) return most
  while (least < most) {
    const middle = Math.floor((least + most) / 2)
    if ((await numberAt(middle)) < row) least = middle + 1
    else most = middle
  }
  return least
}
