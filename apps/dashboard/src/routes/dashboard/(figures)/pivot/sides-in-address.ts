import type { MenuMetric } from '#lib/dashboard/filters/menu.ts'
import type { Choice, FilterField } from '#lib/dashboard/filters/menu.ts'

/** Something that the rows or the columns of a pivot can be. Two of a kind do not make a table. */
export interface Side extends Choice {
  kind: 'group' | 'state' | 'time' | 'category'
}

export interface ChosenSides {
  rows: Side
  columns: Side
}

const places: readonly Side[] = [
  { code: 'program', label: 'Program', kind: 'group' },
  { code: 'office', label: 'Office', kind: 'group' },
  { code: 'state', label: 'State', kind: 'state' },
]
const quarters: Side = { code: 'quarter', label: 'Fiscal quarter', kind: 'time' }
const years: Side = { code: 'year', label: 'Fiscal year', kind: 'time' }

/** All that a metric can be set out by; a part of it is not split into categories once more. */
const sidesOf = ({ breakdowns }: MenuMetric, withParts: boolean): Side[] => [
  ...places,
  quarters,
  years,
  ...(withParts
    ? breakdowns.map(({ code, label }): Side => ({
        code,
        label: label.charAt(0).toUpperCase() + label.slice(1),
        kind: 'category',
      }))
    : []),
]

/** What `?rows=` and `?columns=` ask for: programs by quarters without them. What does not go together is said. */
export function sidesInAddress(
  metric: MenuMetric,
  { isPart, search, say }: { isPart: boolean; search: URLSearchParams; say: (sentence: string) => void },
): ChosenSides {
  const all = sidesOf(metric, !isPart)
  const asked = (name: string) => {
    const code = search.get(name) ?? ''
    const found = all.find((side) => side.code === code)
    if (code !== '' && found === undefined)
      say(
        isPart && metric.breakdowns.some((each) => each.code === code)
          ? 'A part is not split once more. Choose all of it to see its categories.'
          : `“${metric.label}” cannot be set out that way.`,
      )
    return found
  }
  const rows = asked('rows') ?? all[0]
  const columns = asked('columns') ?? (rows?.kind === 'time' ? all[0] : quarters)
  if (rows === undefined || columns === undefined) throw new RangeError('A pivot has sides.')
  if (rows.kind !== columns.kind) return { rows, columns }
  const other = rows.kind === 'time' ? (all[0] ?? columns) : quarters
  say(`Rows and columns have to be of different kinds. You see the columns by ${other.label.toLowerCase()}.`)
  return { rows, columns: other }
}

export function sideFields(
  metric: MenuMetric,
  { rows, columns }: ChosenSides,
  isPart: boolean,
): FilterField[] {
  const options = sidesOf(metric, !isPart)
  return [
    { name: 'rows', label: 'Rows', value: rows.code, options },
    {
      name: 'columns',
      label: 'Columns',
      value: columns.code,
      options: options.filter(({ kind }) => kind !== rows.kind),
    },
  ]
}
