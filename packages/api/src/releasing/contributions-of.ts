import type { FiscalQuarter, Metric } from '@muster/metrics'

/** What an organization said in numbers, in one place and quarter. */
export interface Contribution {
  readonly organizationId: string
  readonly fiscalQuarter: FiscalQuarter
  readonly sum: number
}

/**
 * What each organization made up of a metric's total of one fiscal year, in no order that means anything: over all
 * quarters, or for a stock in the last quarter that has a value, as the total itself is made.
 */
export function contributionsOf(
  { addsOver }: Pick<Metric, 'addsOver'>,
  ofTheYear: readonly Contribution[],
): readonly number[] {
  const last = ofTheYear.map(({ fiscalQuarter }) => fiscalQuarter).reduce(later, '')
  const counted =
    addsOver.quarters === 'last' ? ofTheYear.filter((each) => each.fiscalQuarter === last) : ofTheYear
  const byOrganization = new Map<string, number>()
  for (const { organizationId, sum } of counted)
    byOrganization.set(organizationId, (byOrganization.get(organizationId) ?? 0) + sum)
  return [...byOrganization.values()]
}

const later = (one: string, other: string) => (one < other ? other : one)
