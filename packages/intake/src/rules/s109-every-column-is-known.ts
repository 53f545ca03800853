import { spreadsheetColumn } from '../layout/spreadsheet-column.ts'
import type { HeadingRule } from './heading-rule.ts'

export const everyColumnIsKnown: HeadingRule = {
  code: 'S109',
  tier: 'S',
  severity: 'info',
  sentence: 'Columns that Muster does not know are not read.',
  fix: 'Nothing to do if you meant that. Otherwise give the column one of the names in the template.',
  source: 'Muster’s file layout',
  judge: ({ names, unknown }) =>
    unknown.map((place) => ({
      place,
      column: names[place] ?? null,
      message: `Column ${spreadsheetColumn(place)} is not one that Muster knows. It was not read.`,
    })),
}
