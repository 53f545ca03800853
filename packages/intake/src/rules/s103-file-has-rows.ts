import type { Rule } from './rule.ts'

export const fileHasRows: Rule = {
  code: 'S103',
  tier: 'S',
  severity: 'error',
  sentence: 'There are rows below the column names.',
  fix: 'Add one row for each count, or download the template for your award.',
  source: 'Muster’s file layout',
}
