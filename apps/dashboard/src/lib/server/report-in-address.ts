import { error } from '@sveltejs/kit'
import { parseFiscalQuarter, type FiscalQuarter } from '@muster/metrics'

/** The report that `/…/[number]/[quarter]` names. A quarter that is none is a page that is not there: 404. */
export function reportInAddress(params: { number: string; quarter: string }): {
  awardNumber: string
  quarter: FiscalQuarter
} {
  const quarter = parseFiscalQuarter(params.quarter)
  if (quarter === undefined || params.number.length > 60) error(404)
  return { awardNumber: params.number, quarter }
}
