import { m } from '#lib/paraglide/messages.js'
import type { ChartOverTime, ChartSpecification, ChartValue } from '../chart-specification.ts'
import { itemsInOrder } from '../items-in-order.ts'
import { shareOf, wholeAt, wholeOf } from '../shares-of.ts'
import { shareInWords, valueInWords } from '../value-in-words.ts'
import type { ReadingPoint } from './reading-point.ts'

/** One figure of a picture, as it is read out. */
export interface PointInWords {
  /** Where: `FY2017 Q3 (Apr–Jun 2017), Comprehensive services`. */
  place: string
  /** What: `654 people`, `withheld`. */
  figure: string
  /** What must be known with it: `partial, 12 of 48 reported`; empty if nothing. */
  beside: string
  href?: string
}

/** The figure at a point; undefined where the picture has no such point. */
export function pointInWords(spec: ChartSpecification, point: ReadingPoint): PointInWords | undefined {
  return 'periods' in spec ? ofPeriod(spec, point) : ofItem(spec, point)
}

function ofPeriod(spec: ChartOverTime, { column, row }: ReadingPoint): PointInWords | undefined {
  const [period, series] = [spec.periods[column], spec.series[row]]
  if (period === undefined || series === undefined) return undefined
  const value = series.values[column] ?? null
  const broken = series.breaks?.filter(({ at }) => at === column) ?? []
  return {
    place: spec.series.length === 1 ? period.name : `${period.name}, ${series.label}`,
    figure: figureOf(value, spec.unit, spec.kind === 'shares over time' ? wholeAt(spec, column) : undefined),
    beside: together(
      period.partial,
      period.coverage,
      ...broken.map(({ reason }) => m.chart_not_comparable({ reason })),
    ),
    ...linkTo(series.links?.[column]),
  }
}

function ofItem(
  spec: Exclude<ChartSpecification, ChartOverTime>,
  { column }: ReadingPoint,
): PointInWords | undefined {
  const items = itemsInOrder(spec)
  const item = items[column]
  if (item === undefined) return undefined
  const whole = spec.kind === 'composition' ? wholeOf(spec) : undefined
  return {
    place: item.label,
    figure: figureOf(item.value, spec.unit, whole),
    beside: together(
      item.partial,
      item.coverage,
      m.chart_number_of({ number: column + 1, all: items.length }),
    ),
    ...linkTo(item.href),
  }
}

function figureOf(value: ChartValue, unit: string, whole: number | undefined): string {
  const share = shareOf(value, whole)
  const words = valueInWords(value, unit)
  return share === undefined ? words : `${words} (${shareInWords(share)})`
}

const together = (partial: boolean | undefined, ...words: readonly (string | undefined)[]): string =>
  [partial ? m.chart_partial() : undefined, ...words].filter(Boolean).join('; ')

const linkTo = (href: string | undefined) => (href === undefined ? {} : { href })
