import {
  breakdowns,
  findBreakdown,
  findMetric,
  metrics,
  stratumKey,
  stratumLabel,
  type Stratum,
} from '@muster/metrics'
import { keySplit, totalLeftBlank } from '../findings/cell-repair-kinds.ts'
import { headingKey } from '../layout/column-mapping.ts'
import { readCode } from './read-code.ts'
import type { Read, TextRepair } from './read.ts'
import { strata } from './strata.ts'

/** A line as far as its cells could be read: what could not be read stands as it was written. */
export interface ReadLine {
  readonly codes: Stratum
  readonly repairs: readonly (TextRepair & { readonly column: keyof Stratum })[]
}

/** Reads metric, breakdown and category: codes, labels, a whole line in the metric's cell, `total` for nothing. */
export function readLine(texts: Stratum): ReadLine {
  return wholeLine(texts) ?? cellByCell(texts)
}

/** `new_clients.age_group.13_17`, or `New clients by age group: 13 to 17`, in the cell of the metric. */
function wholeLine(texts: Stratum): ReadLine | undefined {
  const named = lineNamed(texts.metric)
  if (named === undefined || findMetric(texts.metric.toLowerCase()) !== undefined) return undefined
  const { codes } = cellByCell({ ...texts, metric: named.metric })
  // Beside it may stand the same again, but nothing else.
  const agrees = (column: 'breakdown' | 'category') => texts[column] === '' || codes[column] === named[column]
  if (!agrees('breakdown') || !agrees('category')) return undefined
  const repairs = lineColumns
    .filter((column) => texts[column] !== named[column])
    .map((column) => ({ kind: keySplit, column, from: texts[column], to: named[column] }))
  return { codes: named, repairs }
}

function cellByCell(texts: Stratum): ReadLine {
  const repairs: (TextRepair & { column: keyof Stratum })[] = []
  const take = (column: keyof Stratum, read: Read<{ code: string }> | undefined): string => {
    if (read === undefined) return texts[column]
    repairs.push(...read.repairs.map((repair) => ({ ...repair, column })))
    return read.value.code
  }
  const metric = take('metric', readCode(texts.metric, metrics))
  if (isNoPart(texts.breakdown) && isNoPart(texts.category)) {
    for (const column of ['breakdown', 'category'] as const)
      if (texts[column] !== '') repairs.push({ kind: totalLeftBlank, column, from: texts[column], to: '' })
    return { codes: { metric, breakdown: '', category: '' }, repairs }
  }
  const breakdown = take('breakdown', readCode(texts.breakdown, breakdowns))
  const category = take('category', readCode(texts.category, findBreakdown(breakdown)?.categories ?? []))
  return { codes: { metric, breakdown, category }, repairs }
}

/** Whether a breakdown or category says that the row is a total. */
export const isTotalWord = (text: string): boolean =>
  text.length < 20 && /^(?:the )?(?:grand )?(?:totals?|all|overall)$/.test(headingKey(text))
const isNoPart = (text: string): boolean => text === '' || isTotalWord(text)

const lineColumns = ['metric', 'breakdown', 'category'] as const

/** Parts of metrics by their keys and labels; what would name two, names none. */
const lines = new Map<string, Stratum | undefined>()
for (const stratum of strata)
  if (stratum.breakdown !== '')
    for (const key of new Set([headingKey(stratumKey(stratum)), headingKey(stratumLabel(stratum))]))
      lines.set(key, lines.has(key) ? undefined : stratum)

/** The part of a metric that a text names; undefined if it names none, or not only one. */
export const lineNamed = (text: string): Stratum | undefined =>
  text.length > 250 ? undefined : lines.get(headingKey(text))
