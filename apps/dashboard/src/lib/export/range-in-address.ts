import { parseFiscalQuarter, type FiscalQuarter } from '@muster/metrics'

/** The quarters from `first` to `last` that an address asks for; undefined if it does not, or they run backward. */
export function rangeInAddress(
  search: URLSearchParams,
): { first: FiscalQuarter; last: FiscalQuarter } | undefined {
  const first = parseFiscalQuarter(search.get('first') ?? '')
  const last = parseFiscalQuarter(search.get('last') ?? '')
  return first === undefined || last === undefined || last < first ? undefined : { first, last }
}
