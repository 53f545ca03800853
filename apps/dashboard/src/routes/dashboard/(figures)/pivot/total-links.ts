import { makingLinks, makingOfSum, type FiguresOf } from '#lib/dashboard/making-links.ts'
import type { Pivot } from './pivot-rows.ts'
import { isPlace, isTime, narrowedBy, type Side } from './pivot-sides.ts'

type Values = readonly (number | null)[]

/**
 * Where the totals of a pivot lead: to the making of the figure that they are. A total over parts is the sum of the parts
 * beside it, and no figure of its own: it leads nowhere.
 */
export function totalLinks(pivot: Pivot, of: FiguresOf) {
  const { rows, columns, periods, rowTotals, columnTotals } = pivot
  const isLast = [...rowTotals, ...columnTotals].some((each) => each.kind === 'number' && each.how === 'last')

  /** Over a side, of what the other side narrows it to. `values`: along the side. */
  function over(side: Side, other: Side | undefined, code: string, values: Values): string | undefined {
    const narrowed = other === undefined ? {} : narrowedBy(other, code)
    if (isPlace(side)) {
      const at = other !== undefined && isTime(other) ? code : (periods[0]?.code ?? '')
      return makingLinks(of, narrowed, [{ code: at }])[0]
    }
    if (!isTime(side)) return undefined
    if (isLast) return makingLinks(of, narrowed, [{ code: lastComplete(pivot, side, values) }])[0]
    const [first, last] = [side.items[0]?.code, side.items.at(-1)?.code]
    return first === undefined || last === undefined ? undefined : makingOfSum(of, narrowed, first, last)
  }

  return {
    ofRow: (code: string, values: Values) => over(columns, rows, code, values),
    ofColumn: (code: string, values: Values) => over(rows, columns, code, values),
    /** `overRows` and `overColumns`: the totals of each row, and of each column. */
    ofAll(overRows: Values, overColumns: Values): string | undefined {
      if ([rows, columns].some((side) => !isPlace(side) && !isTime(side))) return undefined
      return isTime(rows) ? over(rows, undefined, '', overRows) : over(columns, undefined, '', overColumns)
    },
  }
}

/** The period whose value stands for a stock over time: the last complete one, or while there is none the last one. */
function lastComplete({ periods }: Pivot, side: Side, values: Values): string {
  const known = side.items.filter((_, at) => (values[at] ?? null) !== null)
  const isComplete = ({ code }: { code: string }) =>
    periods.find((each) => each.code === code)?.partial === false
  return (known.findLast(isComplete) ?? known.at(-1))?.code ?? ''
}
