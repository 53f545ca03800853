import { spreadsheetColumn } from '../layout/spreadsheet-column.ts'
import type { HeadingRule } from './heading-rule.ts'

export const noColumnStandsTwice: HeadingRule = {
  code: 'S106',
  tier: 'S',
  severity: 'error',
  sentence: 'No column stands twice.',
  fix: 'Keep the right one of the two columns and delete the other.',
  source: 'Muster’s file layout',
  judge: ({ places, twice }) =>
    twice.map(({ column, place }) => ({
      column,
      message: `The column ${column} stands twice, in ${spreadsheetColumn(places.get(column) ?? 0)} and ${spreadsheetColumn(place)}, so no row could be read.`,
    })),
}
