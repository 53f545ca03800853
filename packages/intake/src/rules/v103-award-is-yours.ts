import { closestAward } from '../coding/closest-award.ts'
import { readAwardNumber } from '../coding/read-award-number.ts'
import type { CellRule } from './cell-rule.ts'

export const awardIsYours: CellRule = {
  code: 'V103',
  tier: 'V',
  severity: 'error',
  column: 'award_number',
  sentence: 'The award is one that you may report for.',
  fix: 'Correct the award number. If it is right, ask your program officer whether Muster knows the award.',
  source: 'Awards of your organization, as Muster knows them',
  judge: (text, { awards }) => {
    if (awards === undefined || awards.has(readAwardNumber(text, awards)?.value ?? '')) return undefined
    const yours = [...awards.keys()]
    if (yours.length === 0) return { message: 'You have no award that you may report for.' }
    return { message: 'This is not one of your awards.', fix: () => adviceFor(text, yours) }
  },
}

function adviceFor(text: string, yours: readonly string[]): string | undefined {
  const meant = closestAward(text, yours)
  if (meant !== undefined) return `If you mean your award ${meant}, write it so.`
  if (yours.length > 5) return undefined
  return `Your ${yours.length === 1 ? 'award is' : 'awards are'} ${yours.join(', ')}.`
}
