/** What intake changed in order to read a file. */
export interface ShownRepair {
  code: string
  row: number | null
  column: string | null
  from: string
  to: string
}

/** Repairs that changed the same thing in the same way. */
export interface RepairGroup {
  code: string
  from: string
  to: string
  count: number
  /** Rows as the spreadsheet shows them, ascending, each once; empty when the whole file was meant. */
  rows: readonly number[]
  column: string | null
}

/** Repairs by what they did, the most frequent first. */
export function repairsInGroups(repairs: readonly ShownRepair[]): readonly RepairGroup[] {
  const groups = Map.groupBy(repairs, ({ code, column, from, to }) =>
    JSON.stringify([code, column, from, to]),
  )
  return [...groups.values()]
    .flatMap((alike): RepairGroup[] => {
      const [first] = alike
      if (first === undefined) return []
      const rows = new Set(alike.flatMap(({ row }) => (row === null ? [] : [row])))
      return [
        {
          code: first.code,
          column: first.column,
          from: first.from,
          to: first.to,
          count: alike.length,
          rows: [...rows].sort((one, other) => one - other),
        },
      ]
    })
    .sort((one, other) => other.count - one.count)
}

/** `row 4`, `rows 4 and 5`, `rows 4, 5, 6 and 20 more`; empty for the whole file. */
export function rowsInWords(rows: readonly number[], most = 3): string {
  if (rows.length === 0) return ''
  if (rows.length === 1) return `row ${rows[0]}`
  const shown = rows.slice(0, most)
  const rest = rows.length - shown.length
  if (rest > 0) return `rows ${shown.join(', ')} and ${rest} more`
  return `rows ${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}
