import { error } from '@sveltejs/kit'
import { fiscalYearsOfPlan } from '../../plan-years.ts'

/** The fiscal year of a status report in an address; a page that is not there for anything else. */
export function reportYear(text: string): number {
  const year = fiscalYearsOfPlan().find((each) => String(each) === text)
  if (year === undefined) error(404, 'The plan has no status report for that year.')
  return year
}
