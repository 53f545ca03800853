import { columns } from '../layout/columns.ts'
import type { HeadingRule } from './heading-rule.ts'

export const everyColumnIsThere: HeadingRule = {
  code: 'S105',
  tier: 'S',
  severity: 'error',
  sentence: 'Every column of the layout is there; only the note may be left out.',
  fix: 'Add the column, with exactly this name in the first row. The template has all columns.',
  source: 'Muster’s file layout',
  judge: ({ places, required }) => {
    if (places.size === 0)
      return [
        {
          column: null,
          message: 'The file has none of the column names that Muster knows, so nothing could be read.',
          fix: `Begin the file with a row of column names: ${columns.join(', ')}. The template has them.`,
        },
      ]
    return required
      .filter((column) => !places.has(column))
      .map((column) => ({ column, message: `The column ${column} is missing, so no row could be read.` }))
  },
}
