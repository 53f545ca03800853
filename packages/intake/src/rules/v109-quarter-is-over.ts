import { endOfQuarter, quarterLabel } from '@muster/metrics'
import type { PlaceRule } from './place-rule.ts'

export const quarterIsOver: PlaceRule = {
  code: 'V109',
  tier: 'V',
  severity: 'error',
  column: 'fiscal_quarter',
  blursForm: false,
  sentence: 'The quarter is over.',
  fix: 'Correct the quarter, or wait until it is over. Calendar and fiscal quarters have different numbers.',
  source: '2 CFR 200.329: a report covers a whole period',
  judge: ({ quarter }, _facts, { today }) =>
    today <= endOfQuarter(quarter)
      ? { message: `${quarterLabel(quarter)} is not over yet, so its counts cannot be complete.` }
      : undefined,
}
