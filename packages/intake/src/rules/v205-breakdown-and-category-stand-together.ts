import { breakdowns, findMetric, type Breakdown } from '@muster/metrics'
import { readCode } from '../coding/read-code.ts'
import type { LineRule } from './line-rule.ts'

export const breakdownAndCategoryStandTogether: LineRule = {
  code: 'V205',
  tier: 'V',
  severity: 'error',
  sentence: 'A row has both a breakdown and a category, or, for a total, neither.',
  fix: 'Fill in what is missing, or leave both blank if this is the total.',
  source: 'Muster’s file layout',
  judge: ({ metric, breakdown, category }) => {
    if ((breakdown === '') === (category === '')) return undefined
    return breakdown === ''
      ? {
          column: 'breakdown',
          message: 'This row has a category, but no breakdown.',
          fix: () => breakdownFor(metric, category),
        }
      : {
          column: 'category',
          message: 'This row has a breakdown, but no category.',
          fix: () => categoryFor(metric, breakdown),
        }
  },
}

/** The breakdowns of the metric that have such a category: `Male` belongs to gender. */
const splitsWith = (metric: string, category: string): readonly { split: Breakdown; code: string }[] =>
  breakdowns
    .filter(({ code }) => findMetric(metric)?.breakdowns.includes(code) === true)
    .flatMap((split) => {
      const found = readCode(category, split.categories)
      return found === undefined ? [] : [{ split, code: found.value.code }]
    })

function breakdownFor(metric: string, category: string): string | undefined {
  const meant = splitsWith(metric, category).map(({ split }) => split.code)
  if (meant.length === 0) return undefined
  const named = meant.join(' or ')
  return `If you mean this category of ${named}, write ${named} as the breakdown.`
}

/** Somebody wrote a category into the column of the breakdown. */
function categoryFor(metric: string, breakdown: string): string | undefined {
  const [meant, other] = splitsWith(metric, breakdown)
  return meant === undefined || other !== undefined
    ? undefined
    : `If you mean this category of ${meant.split.label}, write ${meant.split.code} as the breakdown and ${meant.code} as the category.`
}
