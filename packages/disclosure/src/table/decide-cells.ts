import type { InnerTable } from '../shape/inner-table.ts'
import { isBelow } from './is-below.ts'
import { placeKey } from '../shape/place-key.ts'
import type { PublishedSum } from './published-sums.ts'
import { sensitivityOf, type Sensitivity } from './sensitivity.ts'
import type { TablePolicy } from './table-policy.ts'

/** Published cells that are the sum of the same inner cells: the same number, so they are shown or withheld together. */
export interface CellGroup {
  /** Indices into the published sums. */
  readonly sums: readonly number[]
  readonly inner: readonly number[]
  readonly value: number
  readonly sensitive: Sensitivity | undefined
  /** Sensitive, or withheld by an earlier release: never shown. */
  readonly withheld: boolean
  /** The number of an earlier release that stays while the change is small. */
  readonly pending: number | undefined
}

/** Groups the published sums, and decides which are withheld and which keep their old number, one by one. */
export function decideCells(
  table: InnerTable,
  sums: readonly PublishedSum[],
  policy: TablePolicy,
): CellGroup[] {
  const groups = new Map<string, number[]>()
  sums.forEach((sum, index) => {
    const support = sum.inner.join()
    const group = groups.get(support)
    if (group === undefined) groups.set(support, [index])
    else group.push(index)
  })
  const history = historyOf(table)
  return [...groups.values()].map((members) => {
    const inner = sums[members[0] ?? 0]?.inner ?? []
    const value = inner.reduce((sum, index) => sum + (table.cells[index]?.count ?? 0), 0)
    const sensitive = sensitivityOf(table, inner, policy)
    const past = members.map((member) => history(sums[member]))
    const pending = past
      .filter((each) => each.amended)
      .map((each) => each.shown)
      .find((shown) => shown !== undefined && value > 0 && Math.abs(value - shown) < policy.threshold)
    const withheld =
      sensitive !== undefined ||
      past.some((each) => each.withheldBefore) ||
      // A cell that is the same sum but never showed the old number can neither show that one nor the new one.
      (pending !== undefined && past.some((each) => each.shown !== pending))
    return { sums: members, inner, value, sensitive, withheld, pending: withheld ? undefined : pending }
  })
}

/** What earlier releases showed of a sum: the last number, and whether reports behind it were amended since. */
function historyOf({ parents, previous }: InnerTable) {
  const releases = previous.map((release) => ({
    cells: new Map(release.cells.map((cell) => [placeKey(cell.at), cell])),
    amended: release.amended,
  }))
  return (sum: PublishedSum | undefined) => {
    let shown: number | undefined
    let amended = false
    let withheldBefore = false
    for (const release of releases) {
      const cell = release.cells.get(sum?.key ?? '')
      if (sum === undefined || cell === undefined) continue
      if (cell.value === null) withheldBefore = true
      else {
        shown = cell.value
        amended =
          cell.revisionPending === true || release.amended.some(({ at }) => isBelow(at, sum.at, parents))
      }
    }
    return { shown, amended, withheldBefore }
  }
}
