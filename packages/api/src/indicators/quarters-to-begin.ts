import {
  addQuarters,
  quarterOfDate,
  quartersBetween,
  type FiscalQuarter,
  type IsoDate,
} from '@muster/metrics'

/** How many quarters ahead a version may be made. */
const ahead = 8

/**
 * From which quarters a new version may hold: from the one that runs now, for none of its reports can be in. What is over
 * keeps the formula that it was counted by.
 */
export const quartersToBegin = (today: IsoDate): readonly FiscalQuarter[] =>
  quartersBetween(quarterOfDate(today), addQuarters(quarterOfDate(today), ahead))
