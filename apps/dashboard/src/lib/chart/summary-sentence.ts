import { changeInWords } from '#lib/words/change-in-words.ts'
import { isPercent, withUnit } from '#lib/words/count-in-words.ts'
import type { ChartSeries, ChartSpecification, ChartValue } from './chart-specification.ts'

interface Known {
  index: number
  value: number
}

/**
 * What a person would say who looks at the picture: from where to where, the highest point, which series is
 * largest, what is partial, withheld or missing. Made from the specification alone; for people who hear the page,
 * and for everyone as a check.
 */
export function summarySentence(spec: ChartSpecification): string {
  const words =
    spec.kind === 'actual and target'
      ? [actualAndTarget(spec)]
      : [course(spec, spec.total ?? spec.series[0]?.values ?? []), largest(spec)]
  return [...words, ...gaps(spec)].filter(Boolean).join(' ')
}

const known = (values: readonly ChartValue[]): Known[] =>
  values.flatMap((value, index) => (typeof value === 'number' ? [{ index, value }] : []))

function course(spec: ChartSpecification, values: readonly ChartValue[]): string {
  const at = (point: Known) => spec.periods[point.index]?.short ?? ''
  const all = known(values)
  const complete = all.filter(({ index }) => !spec.periods[index]?.partial)
  const [first, last] = [complete[0], complete.at(-1)]
  const name =
    spec.total === undefined && spec.series.length > 1
      ? (spec.series[0]?.label ?? spec.subject)
      : spec.subject
  if (first === undefined || last === undefined) return `${name}: no complete figure yet.`
  if (first === last) return `${name}: ${withUnit(last.value, spec.unit)} in ${at(last)}.`

  const highest = complete.reduce((best, point) => (point.value > best.value ? point : best))
  const change = isPercent(spec.unit) ? 'went' : changeInWords(first.value, last.value)
  const move = `${name} ${change} from ${withUnit(first.value, spec.unit)} in ${at(first)} to ${withUnit(last.value, spec.unit)} in ${at(last)}.`
  if (highest.index === last.index || highest.index === first.index) return move
  return `${move} The highest was ${withUnit(highest.value, spec.unit)} in ${at(highest)}.`
}

function largest(spec: ChartSpecification): string {
  const parts = spec.series.filter(({ values }) => values !== spec.total)
  const index = spec.periods.findLastIndex(
    (period, at) => !period.partial && parts.some(({ values }) => typeof values[at] === 'number'),
  )
  const there = parts.flatMap((series) => {
    const value = series.values[index]
    return typeof value === 'number' ? [{ label: series.label, value }] : []
  })
  if (there.length < 2) return ''
  const top = there.reduce((best, one) => (one.value > best.value ? one : best))
  return `In ${spec.periods[index]?.short}, ${top.label} was the largest with ${withUnit(top.value, spec.unit)}.`
}

function actualAndTarget({ series, periods, subject, unit }: ChartSpecification): string {
  const [actual, target]: (ChartSeries | undefined)[] = [series[0], series[1]]
  const said = periods.flatMap((period, index) => {
    const [did, aim] = [actual?.values[index], target?.values[index]]
    if (typeof did !== 'number') return []
    return [
      `${withUnit(did, unit)} in ${period.short}${typeof aim === 'number' ? ` against a target of ${withUnit(aim, unit)}` : ''}`,
    ]
  })
  return said.length === 0 ? `${subject}: no figure yet.` : `${subject}: ${said.join('; ')}.`
}

function* gaps({ periods, series, total }: ChartSpecification): Iterable<string> {
  const rows = total === undefined ? series.map(({ values }) => values) : [total]
  const named = (is: (value: ChartValue | undefined) => boolean) =>
    periods.filter((_, index) => rows.every((values) => is(values[index]))).map(({ short }) => short)

  for (const period of periods) {
    if (period.partial)
      yield `${period.short} is partial${period.coverage ? ` (${period.coverage})` : ''} and may change.`
  }
  const withheld = named((value) => value === 'withheld')
  if (withheld.length > 0) yield `Withheld to protect people: ${withheld.join(', ')}.`
  const missing = named((value) => value === null)
  if (missing.length > 0 && missing.length < periods.length) yield `Not reported: ${missing.join(', ')}.`
}
