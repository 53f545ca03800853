import { columnNamed, columnOf, type Column, type LabelColumn } from './columns.ts'

/**
 * The column that each heading stands for; undefined where it stands for none. A heading that only goes by a synonym
 * gives way to one that has the column's own name: beside `Value`, a `Total` is another column, which Muster does not
 * know. Two that go by synonyms both stand for the column, so that this can be told.
 */
export function matchHeadings(names: readonly string[]): readonly (Column | LabelColumn | undefined)[] {
  const named = names.map(columnNamed)
  const taken = new Set(named)
  return names.map((name, place) => {
    const own = named[place]
    if (own !== undefined) return own
    const column = columnOf(name)
    return taken.has(column) ? undefined : column
  })
}
