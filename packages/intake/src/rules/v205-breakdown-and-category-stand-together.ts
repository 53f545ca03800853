import type { LineRule } from './line-rule.ts'

export const breakdownAndCategoryStandTogether: LineRule = {
  code: 'V205',
  tier: 'V',
  severity: 'error',
  sentence: 'A row has both a breakdown and a category, or, for a total, neither.',
  fix: 'Fill in what is missing, or leave both blank if this is the total.',
  source: 'Muster’s file layout',
  judge: ({ breakdown, category }) => {
    if ((breakdown === '') === (category === '')) return undefined
    return breakdown === ''
      ? { column: 'breakdown', message: 'This row has a category, but no breakdown.' }
      : { column: 'category', message: 'This row has a breakdown, but no category.' }
  },
}
