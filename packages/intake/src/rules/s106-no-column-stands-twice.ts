import { spreadsheetColumn } from '../layout/spreadsheet-column.ts'
import type { HeadingRule } from './heading-rule.ts'

export const noColumnStandsTwice: HeadingRule = {
  code: 'S106',
  tier: 'S',
  severity: 'error',
  sentence: 'No column stands twice.',
  fix: 'Keep the right one of the two columns and delete the other.',
  source: 'Muster’s file layout',
  judge: ({ twice }) =>
    twice.map(({ column, first, place }) => ({
      place,
      column,
      message: `The column ${column} stands twice, in ${spreadsheetColumn(first)} and ${spreadsheetColumn(place)}, so no row could be read.`,
    })),
}
