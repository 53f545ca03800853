import { stratumKey, stratumLabel } from '@muster/metrics'
import { strata } from '../coding/strata.ts'
import { columnOf } from './columns.ts'
import { headingKey } from './column-mapping.ts'

/** Nobody names a column at greater length; the longest label of the dictionary is shorter. */
const longest = 250

/**
 * Headings of the wide layout by `headingKey`: the key of a stratum, as in `new_clients.age_group.13_17`, or its label.
 * What would name two strata, or a column of the long layout, names none.
 */
const stratumByHeading = new Map<string, number>()
const ambiguous = new Set<string>()

function learn(heading: string, id: number): void {
  const key = headingKey(heading)
  const known = stratumByHeading.get(key)
  if (columnOf(heading) !== undefined || (known !== undefined && known !== id)) ambiguous.add(key)
  else stratumByHeading.set(key, id)
}

strata.forEach((stratum, id) => {
  learn(stratumKey(stratum), id)
  learn(stratumLabel(stratum), id)
})
for (const key of ambiguous) stratumByHeading.delete(key)

/** The number of the stratum that a heading names; undefined if it names none, or not only one. */
export const stratumOfHeading = (heading: string): number | undefined =>
  heading.length > longest ? undefined : stratumByHeading.get(headingKey(heading))
