import { looksLikeAwardNumber, readAwardNumber } from '../coding/read-award-number.ts'
import type { CellRule } from './cell-rule.ts'

export const awardNumberHasAKnownShape: CellRule = {
  code: 'V102',
  tier: 'V',
  severity: 'warning',
  column: 'award_number',
  sentence: 'An award number is written like 2016-VT-BX-K012, 15POVC-21-GK-02595-HT or 90ZV0138.',
  fix: 'Compare it with your award letter. If it is right as it stands, you need not change anything.',
  source: 'Award numbers of OJP (before and since JustGrants) and HHS',
  // Where the awards are known, the shape says nothing more.
  judge: (text, { awards }) =>
    awards === undefined && !looksLikeAwardNumber(readAwardNumber(text)?.value ?? '')
      ? { message: 'This does not look like an award number.' }
      : undefined,
}
