import { m } from '#lib/paraglide/messages.js'
import { changeInWords } from '#lib/words/change-in-words.ts'
import { formatCount, isPercent, withUnit } from '#lib/words/count-in-words.ts'
import type { ChartBreak, ChartPeriod, ChartValue } from './chart-specification.ts'

interface Course {
  /** `New clients`. */
  subject: string
  unit: string
  periods: readonly ChartPeriod[]
  values: readonly ChartValue[]
  /** How many periods make a year. The value a year before is compared, or the first one where that is not known. */
  back?: number
  /** Where the values begin to be counted another way: nothing is compared across. */
  breaks?: readonly Pick<ChartBreak, 'at'>[]
}

/**
 * The message of a course of values, computed: what the last complete period says beside an earlier one.
 * Partial and withheld periods are never compared. Without two values to compare it names the one; without one,
 * the subject.
 */
export function messageTitle({ subject, unit, periods, values, back, breaks = [] }: Course): string {
  const begin = Math.max(0, ...breaks.map(({ at }) => at))
  const complete = periods.flatMap((period, index) => {
    const value = values[index]
    return typeof value === 'number' && !period.partial && index >= begin
      ? [{ index, value, short: period.short }]
      : []
  })
  const last = complete.at(-1)
  if (last === undefined) return subject

  const yearBefore =
    back === undefined ? undefined : complete.find(({ index }) => index === last.index - back)
  const before = yearBefore ?? complete[0]
  if (before === undefined || before.index === last.index) {
    return m.chart_title_one({ name: subject, figure: withUnit(last.value, unit), when: last.short })
  }
  const change = isPercent(unit)
    ? changeInPoints(before.value, last.value)
    : changeInWords(before.value, last.value)
  return yearBefore === undefined
    ? m.chart_title_change({ name: subject, change, first: before.short, last: last.short })
    : m.chart_title_year({ name: subject, change, last: last.short })
}

// A change of a percentage is said in points: "rose by 10%" would be read both ways.
function changeInPoints(before: number, after: number): string {
  const points = Math.round(Math.abs(after - before) * 10) / 10
  if (points === 0) return m.words_stayed()
  const rose = points === 1 ? m.chart_rose_point : m.chart_rose_points
  const fell = points === 1 ? m.chart_fell_point : m.chart_fell_points
  return (after > before ? rose : fell)({ points: formatCount(points) })
}
