import type { CellRule } from './cell-rule.ts'

export const awardNumberIsGiven: CellRule = {
  code: 'V101',
  tier: 'V',
  severity: 'error',
  column: 'award_number',
  sentence: 'Every row names its award.',
  fix: 'Write the award number in each row, as it stands in your award letter.',
  source: 'Muster’s file layout; SF-PPR item 2, federal award number',
  judge: (text) => (text === '' ? { message: 'This row names no award.' } : undefined),
}
