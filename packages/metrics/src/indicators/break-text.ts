import type { FiscalQuarter } from '../fiscal-quarter.ts'
import { quarterLabel } from '../quarter-dates.ts'
import { spansOf, type FormulaVersion } from './formula-version.ts'
import { isLevel } from './is-level.ts'

/**
 * What a reader should know of a year (or any quarters) in which the formula changed, or that begins before the first
 * version; null if one version holds throughout.
 */
export function breakText(
  versions: readonly FormulaVersion[],
  quarters: readonly FiscalQuarter[],
): string | null {
  const [first, ...later] = spansOf(versions, quarters)
  if (first === undefined) return null
  const begin = first.quarters[0]
  const late =
    begin !== undefined && begin !== quarters.toSorted()[0]
      ? [`Measured from ${quarterLabel(begin)} on.`]
      : []
  const changes = later.flatMap(({ version, quarters: [from] }) =>
    from === undefined
      ? []
      : [`The formula changed with ${quarterLabel(from)}, to version ${version.number}.`],
  )
  const last = later.at(-1)
  const how =
    last === undefined
      ? []
      : [
          isLevel(last.version.formula)
            ? 'The year has the value of its last quarter.'
            : 'Each quarter counts by the formula that was in force in it.',
        ]
  const sentences = [...late, ...changes, ...how]
  return sentences.length === 0 ? null : sentences.join(' ')
}
