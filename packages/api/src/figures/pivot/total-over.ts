import type { Metric } from '@muster/metrics'
import type { PivotTotal } from '../../shapes/pivot.ts'
import { whyNoTotal } from '../strata-by.ts'
import type { Side } from './sides.ts'

/** The total of a metric over the items of a side, from its value at each; null where nobody gave a number. */
export function totalOver(
  metric: Pick<Metric, 'addsOver'>,
  side: Side,
  values: readonly (number | null)[],
): PivotTotal {
  const words = whyNotOver(metric, side)
  if (words !== undefined) return { kind: 'words', words }
  const known = values.flatMap((each) => each ?? [])
  if (side.kind === 'time' && metric.addsOver.quarters === 'last')
    return { kind: 'number', value: known.at(-1) ?? null, how: 'last' }
  const value = known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0)
  return { kind: 'number', value, how: 'sum' }
}

/** What stands in place of a total that would be wrong; undefined where there is one. */
function whyNotOver({ addsOver }: Pick<Metric, 'addsOver'>, side: Side): string | undefined {
  if (side.kind === 'category') return whyNoTotal(side.breakdown) && 'does not add up'
  if (side.kind === 'time') return addsOver.quarters === 'never' ? 'does not add up over time' : undefined
  const over = side.code === 'state' ? addsOver.places : addsOver.organizations
  return over === 'never' ? 'does not add up over places' : undefined
}

/** The reasons, as sentences to stand below the table. */
export function notesOn(metric: Pick<Metric, 'addsOver'>, sides: readonly Side[]): string[] {
  return sides.flatMap((side) => {
    if (side.kind === 'category') return whyNoTotal(side.breakdown) ?? []
    if (side.kind === 'place') {
      const over = side.code === 'state' ? addsOverPlaces(metric) : metric.addsOver.organizations === 'sum'
      return over ? [] : ['This counts some people once in each place: places do not add up.']
    }
    if (metric.addsOver.quarters === 'last')
      return ['This is what there was on the last day of a quarter: over time, the total is the last value.']
    return metric.addsOver.quarters === 'never'
      ? ['This may count the same people again in the next quarter: time does not add up.']
      : []
  })
}

const addsOverPlaces = ({ addsOver }: Pick<Metric, 'addsOver'>) => addsOver.places === 'sum'
