import {
  addQuarters,
  makeFiscalQuarter,
  quarterOfDate,
  quartersBetween,
  type FiscalQuarter,
  type IsoDate,
} from '@muster/metrics'

/** The last quarter that is over. */
export const lastEndedQuarter = (today: IsoDate): FiscalQuarter => addQuarters(quarterOfDate(today), -1)

/** The quarters of a fiscal year that are over, none to four. Nobody can have reported for the others. */
export function endedQuartersOf(fiscalYear: number, today: IsoDate): readonly FiscalQuarter[] {
  const last = lastEndedQuarter(today)
  const first = makeFiscalQuarter(fiscalYear, 1)
  if (last < first) return []
  const end = makeFiscalQuarter(fiscalYear, 4)
  return quartersBetween(first, last < end ? last : end)
}
