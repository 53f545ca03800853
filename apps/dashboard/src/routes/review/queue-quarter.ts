import {
  addQuarters,
  dictionaryStart,
  isoDate,
  parseFiscalQuarter,
  quarterOfDate,
  quartersBetween,
  type FiscalQuarter,
} from '@muster/metrics'

/** The quarter in the address, if it is one. */
export const quarterIn = (search: URLSearchParams): FiscalQuarter | undefined =>
  parseFiscalQuarter(search.get('quarter') ?? '')

/** The quarters that the queue can be narrowed to, the latest first: the one being collected, those before it, and `asked`. */
export function quartersOf(today: string, asked: FiscalQuarter | undefined): readonly FiscalQuarter[] {
  const collected = addQuarters(quarterOfDate(isoDate(today.slice(0, 10))), -1)
  const known = [...quartersBetween(dictionaryStart, collected), ...(asked === undefined ? [] : [asked])]
  return [...new Set(known)].sort().reverse()
}
