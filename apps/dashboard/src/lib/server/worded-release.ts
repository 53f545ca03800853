import { markOf, worded, wordedHere } from '#lib/language/worded.ts'
import type { ReleasedTable } from '#lib/release/released-table.ts'

/** A released table in the language of the page, as far as its words are still those of the dictionary. */
export function wordedTable<Table extends ReleasedTable>(
  table: Table,
): Table & Pick<ReleasedTable, 'language'> {
  const { metric, definition, unit } = table
  const label = wordedHere('metric', metric, table.label)
  return {
    ...table,
    label: label.text,
    definition: worded('definition', metric, definition),
    unit: worded('unit', unit, unit),
    language: markOf(label),
  }
}
