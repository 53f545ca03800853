import { parsePlanYear, type PlanYear } from '@muster/metrics'
import { error } from '@sveltejs/kit'

/** The year of the plan in an address; a page that is not there for anything else. */
export function yearInAddress(text: string): PlanYear {
  const year = parsePlanYear(text)
  if (year === undefined) error(404, 'The plan has no such year.')
  return year
}
