import { m } from '#lib/paraglide/messages.js'
import { changeInWords } from '#lib/words/change-in-words.ts'
import { isPercent, withUnit } from '#lib/words/count-in-words.ts'
import { breaksIn } from '../breaks-in.ts'
import type { ChartOverTime, ChartSeries, ChartValue } from '../chart-specification.ts'
import { drawnValues } from '../drawn-values.ts'
import { shareOf, wholeAt } from '../shares-of.ts'
import { shareInWords } from '../value-in-words.ts'
import { listInWords } from './list-in-words.ts'

interface Known {
  index: number
  value: number
}

/** Series over time: from where to where, the highest point, which series is largest, and what cannot be compared. */
export function* courseInWords(spec: ChartOverTime): Iterable<string> {
  if (spec.kind === 'actual and target') yield actualAndTarget(spec)
  else {
    yield course(spec)
    yield largest(spec)
  }
  for (const { at, reason } of breaksIn(spec)) {
    yield m.chart_break_sentence({ when: spec.periods[at]?.short ?? '', reason })
  }
  yield* gaps(spec)
}

const known = (values: readonly ChartValue[]): Known[] =>
  values.flatMap((value, index) => (typeof value === 'number' ? [{ index, value }] : []))

function course(spec: ChartOverTime): string {
  // Where shares are drawn the total says nothing: it is always 100%.
  const shared = spec.kind === 'shares over time'
  const total = shared ? undefined : spec.total
  const unit = shared ? '%' : spec.unit
  const values = total ?? (shared ? drawnValues(spec, 0) : (spec.series[0]?.values ?? []))
  const at = (point: Known) => spec.periods[point.index]?.short ?? ''
  const name =
    total === undefined && spec.series.length > 1 ? (spec.series[0]?.label ?? spec.subject) : spec.subject
  const all = known(values).filter(({ index }) => !spec.periods[index]?.partial)
  // Only what follows the last break can be compared; the total breaks where any of its series does.
  const breaks = total === undefined ? (spec.series[0]?.breaks ?? []) : breaksIn(spec)
  const begin = Math.max(0, ...breaks.map((one) => one.at))
  const complete = all.filter(({ index }) => index >= begin)
  const [first, last] = [complete[0], complete.at(-1)]
  if (first === undefined || last === undefined) return m.chart_no_complete({ name })
  if (first === last) return m.chart_one({ name, figure: withUnit(last.value, unit), when: at(last) })

  const highest = complete.reduce((best, point) => (point.value > best.value ? point : best))
  const ends = {
    ...{ name, from: withUnit(first.value, unit), first: at(first) },
    ...{ to: withUnit(last.value, unit), last: at(last) },
  }
  const move = isPercent(unit)
    ? m.chart_move_went(ends)
    : m.chart_move({ ...ends, change: changeInWords(first.value, last.value) })
  if (highest.index === last.index || highest.index === first.index) return move
  return `${move} ${m.chart_highest({ figure: withUnit(highest.value, unit), when: at(highest) })}`
}

function largest(spec: ChartOverTime): string {
  const parts = spec.series.filter(({ values, apart }) => values !== spec.total && !apart)
  const index = spec.periods.findLastIndex(
    (period, at) => !period.partial && parts.some(({ values }) => typeof values[at] === 'number'),
  )
  const there = parts.flatMap((series) => {
    const value = series.values[index]
    return typeof value === 'number' ? [{ label: series.label, value }] : []
  })
  if (there.length < 2) return ''
  const top = there.reduce((best, one) => (one.value > best.value ? one : best))
  const share = spec.kind === 'shares over time' ? shareOf(top.value, wholeAt(spec, index)) : undefined
  const also = share === undefined ? '' : ` (${shareInWords(share)})`
  const kept = parts.some(({ values }) => values[index] === 'withheld')
  const when = spec.periods[index]?.short ?? ''
  const figure = `${withUnit(top.value, spec.unit)}${also}`
  return (kept ? m.chart_largest_shown : m.chart_largest)({ when, name: top.label, figure })
}

function actualAndTarget({ series, periods, subject, unit }: ChartOverTime): string {
  const [actual, target]: (ChartSeries | undefined)[] = [series[0], series[1]]
  const said = periods.flatMap((period, index) => {
    const [did, aim] = [actual?.values[index], target?.values[index]]
    if (typeof did !== 'number') return []
    const [figure, when] = [withUnit(did, unit), period.short]
    return [
      typeof aim === 'number'
        ? m.chart_actual_target({ figure, when, target: withUnit(aim, unit) })
        : m.chart_actual({ figure, when }),
    ]
  })
  return said.length === 0
    ? m.chart_no_figure({ name: subject })
    : m.chart_said({ name: subject, what: said.join('; ') })
}

function* gaps({ kind, periods, series, total }: ChartOverTime): Iterable<string> {
  const whole = kind === 'shares over time' ? undefined : total
  const rows = whole === undefined ? series : [{ label: '', values: whole }]
  const everyWhere = (is: (value: ChartValue | undefined) => boolean) =>
    periods.filter((_, index) => rows.every(({ values }) => is(values[index]))).map(({ short }) => short)

  for (const period of periods) {
    const { short: when, coverage } = period
    if (period.partial)
      yield coverage ? m.chart_partial_period_of({ when, coverage }) : m.chart_partial_period({ when })
  }
  const withheld = everyWhere((value) => value === 'withheld')
  if (withheld.length > 0) yield m.chart_kept({ names: listInWords(withheld) })
  const inPart = periods.flatMap((period, index) => {
    const kept = series.filter(({ values }) => values[index] === 'withheld').map(({ label }) => label)
    const said = rows.every(({ values }) => values[index] === 'withheld')
    return kept.length === 0 || said ? [] : [`${period.short} (${listInWords(kept)})`]
  })
  if (inPart.length > 0) yield m.chart_kept_in_part({ names: listInWords(inPart) })
  const missing = everyWhere((value) => value === null)
  if (missing.length > 0 && missing.length < periods.length)
    yield m.chart_missing({ names: listInWords(missing) })
}
