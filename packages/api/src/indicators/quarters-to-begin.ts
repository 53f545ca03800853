import {
  addQuarters,
  makeFiscalQuarter,
  quarterOfDate,
  quartersBetween,
  type FiscalQuarter,
  type IsoDate,
} from '@muster/metrics'
import { currentEdition } from '../figures/current-edition.ts'

/** How many quarters ahead a version may be made. */
const ahead = 8

/**
 * From which quarters a new version may hold: from the one that runs now, for none of its reports can be in. What is over
 * keeps the formula that it was counted by.
 */
export const quartersToBegin = (today: IsoDate): readonly FiscalQuarter[] =>
  quartersBetween(quarterOfDate(today), addQuarters(quarterOfDate(today), ahead))

/** From which quarters a new indicator may hold: also from past ones of the plan, for nothing was counted by it before. */
export const quartersForNew = (today: IsoDate): readonly FiscalQuarter[] =>
  quartersBetween(
    makeFiscalQuarter(currentEdition().firstFiscalYear, 1),
    addQuarters(quarterOfDate(today), ahead),
  )
