import type { ReleaseRowRecord } from '@muster/data'
import type { Total } from '@muster/disclosure'

export type Previous = NonNullable<Total['previous']>

/** Names a total in a release: `new_clients 2016`. */
export const totalKey = ({ metric, fiscalYear }: { metric: string; fiscalYear: number }): string =>
  `${metric} ${fiscalYear}`

/**
 * What is public of each total already. What any release withheld stays withheld; else the value that was shown last
 * counts, also when a later release left it out.
 */
export function publishedBefore(
  rows: readonly (Pick<ReleaseRowRecord, 'metric' | 'fiscalYear' | 'value' | 'withheld'> & {
    number: number
  })[],
): ReadonlyMap<string, Previous> {
  const before = new Map<string, Previous>()
  for (const row of rows.toSorted((one, other) => one.number - other.number)) {
    const key = totalKey(row)
    const known = before.get(key)
    if (known !== undefined && 'withheld' in known) continue
    if (row.withheld) before.set(key, { withheld: true })
    else if (row.value !== null) before.set(key, { value: row.value })
  }
  return before
}
