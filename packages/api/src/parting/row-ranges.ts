/** Rows as ranges, both ends included, ascending: `[[2, 196], [400, 400]]`. */
export function rowRanges(rows: readonly number[]): [number, number][] {
  const ranges: [number, number][] = []
  for (const row of rows.toSorted((one, other) => one - other)) {
    const last = ranges.at(-1)
    if (last !== undefined && row <= last[1] + 1) last[1] = row
    else ranges.push([row, row])
  }
  return ranges
}
