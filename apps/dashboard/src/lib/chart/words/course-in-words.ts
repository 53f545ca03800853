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
    yield `What comes before ${spec.periods[at]?.short} must not be compared with what follows (${reason}).`
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
  if (first === undefined || last === undefined) return `${name}: no complete figure yet.`
  if (first === last) return `${name}: ${withUnit(last.value, unit)} in ${at(last)}.`

  const highest = complete.reduce((best, point) => (point.value > best.value ? point : best))
  const change = isPercent(unit) ? 'went' : changeInWords(first.value, last.value)
  const move = `${name} ${change} from ${withUnit(first.value, unit)} in ${at(first)} to ${withUnit(last.value, unit)} in ${at(last)}.`
  if (highest.index === last.index || highest.index === first.index) return move
  return `${move} The highest was ${withUnit(highest.value, unit)} in ${at(highest)}.`
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
  const kept = parts.some(({ values }) => values[index] === 'withheld') ? ' of those shown' : ''
  return `In ${spec.periods[index]?.short}, ${top.label} was the largest${kept} with ${withUnit(top.value, spec.unit)}${also}.`
}

function actualAndTarget({ series, periods, subject, unit }: ChartOverTime): string {
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

function* gaps({ kind, periods, series, total }: ChartOverTime): Iterable<string> {
  const whole = kind === 'shares over time' ? undefined : total
  const rows = whole === undefined ? series : [{ label: '', values: whole }]
  const everyWhere = (is: (value: ChartValue | undefined) => boolean) =>
    periods.filter((_, index) => rows.every(({ values }) => is(values[index]))).map(({ short }) => short)

  for (const period of periods) {
    if (period.partial)
      yield `${period.short} is partial${period.coverage ? ` (${period.coverage})` : ''} and may change.`
  }
  const withheld = everyWhere((value) => value === 'withheld')
  if (withheld.length > 0) yield `Withheld to protect people: ${listInWords(withheld)}.`
  const inPart = periods.flatMap((period, index) => {
    const kept = series.filter(({ values }) => values[index] === 'withheld').map(({ label }) => label)
    const said = rows.every(({ values }) => values[index] === 'withheld')
    return kept.length === 0 || said ? [] : [`${period.short} (${listInWords(kept)})`]
  })
  if (inPart.length > 0) yield `Withheld in part: ${listInWords(inPart)}.`
  const missing = everyWhere((value) => value === null)
  if (missing.length > 0 && missing.length < periods.length) yield `Not reported: ${listInWords(missing)}.`
}
