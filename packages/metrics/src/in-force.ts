import type { FiscalQuarter } from './fiscal-quarter.ts'
import { compareQuarters } from './quarter-arithmetic.ts'

/** What holds from one quarter to another, both included. An absent end is open. */
interface Effective {
  readonly effectiveFrom?: FiscalQuarter
  readonly effectiveTo?: FiscalQuarter
}

/** Whether an entry of the dictionary holds in a quarter. */
export const isInForce = ({ effectiveFrom, effectiveTo }: Effective, quarter: FiscalQuarter): boolean =>
  (effectiveFrom === undefined || compareQuarters(effectiveFrom, quarter) <= 0) &&
  (effectiveTo === undefined || compareQuarters(quarter, effectiveTo) <= 0)
