import type { Metric } from '@muster/metrics'
import type { PivotTotal } from '../../shapes/pivot.ts'
import type { Period } from '../periods-of.ts'
import { whyNoTotal } from '../strata-by.ts'
import type { Side } from './sides.ts'

/**
 * The total of a metric over the items of a side, from its value at each; null where nobody gave a number. `complete` has the
 * codes of the periods of which enough reports are in.
 */
export function totalOver(
  metric: Pick<Metric, 'addsOver'>,
  side: Side,
  values: readonly (number | null)[],
  complete: ReadonlySet<string>,
): PivotTotal {
  const words = whyNotOver(metric, side)
  if (words !== undefined) return { kind: 'words', words }
  if (side.kind === 'time' && metric.addsOver.quarters === 'last')
    return { kind: 'number', value: lastOf(side.periods, values, complete), how: 'last' }
  const known = values.flatMap((each) => each ?? [])
  const value = known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0)
  return { kind: 'number', value, how: 'sum' }
}

/** Of the last complete period, or while none is complete of the last one: a stock that is partly reported would seem to fall. */
function lastOf(
  periods: readonly Period[],
  values: readonly (number | null)[],
  complete: ReadonlySet<string>,
): number | null {
  const known = values.flatMap((value, index) =>
    value === null ? [] : [{ value, isComplete: complete.has(periods[index]?.code ?? '') }],
  )
  return (known.findLast(({ isComplete }) => isComplete) ?? known.at(-1))?.value ?? null
}

/** What stands in place of a total that would be wrong; undefined where there is one. */
function whyNotOver({ addsOver }: Pick<Metric, 'addsOver'>, side: Side): string | undefined {
  if (side.kind === 'category') return whyNoTotal(side.breakdown) && 'does not add up'
  if (side.kind === 'time') return addsOver.quarters === 'never' ? 'does not add up over time' : undefined
  const over = side.code === 'state' ? addsOver.places : addsOver.organizations
  return over === 'never' ? 'does not add up over places' : undefined
}

/** Why there is no total, or what kind of total it is, as sentences to stand below the table. */
export function notesOn(metric: Pick<Metric, 'addsOver'>, sides: readonly Side[]): string[] {
  return sides.flatMap((side) => {
    if (side.kind === 'category')
      return whyNoTotal(side.breakdown) ?? ['A total over parts is the sum of the parts beside it.']
    if (side.kind === 'place') {
      const over = side.code === 'state' ? addsOverPlaces(metric) : metric.addsOver.organizations === 'sum'
      return over ? [] : ['This counts some people once in each place: places do not add up.']
    }
    if (metric.addsOver.quarters === 'last')
      return [
        'This is what there was on the last day of a quarter: over time, the last complete value stands for the total.',
      ]
    return metric.addsOver.quarters === 'never'
      ? ['This may count the same people again in the next quarter: time does not add up.']
      : []
  })
}

const addsOverPlaces = ({ addsOver }: Pick<Metric, 'addsOver'>) => addsOver.places === 'sum'
