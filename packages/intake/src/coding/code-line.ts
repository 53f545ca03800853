import type { Stratum } from '@muster/metrics'
import type { LineRule } from '../rules/line-rule.ts'
import { personalObjection } from './code-cell.ts'
import { coded, type Coded, type Objection } from './coded.ts'
import { readLine } from './read-line.ts'
import { refusedObjection } from './refused-objection.ts'
import { findStratumId } from './strata.ts'
import { unwrapCell } from './unwrap-cell.ts'

const lineColumns = ['metric', 'breakdown', 'category'] as const
const nothingRefused: ReadonlySet<string> = new Set()

/**
 * Understands metric, breakdown and category together: the number is the place of their stratum in `strata`. `refused`
 * are codes of kinds of repair that must not be made.
 */
export function codeLine(
  metric: string,
  breakdown: string,
  category: string,
  rules: readonly LineRule[],
  refused: ReadonlySet<string> = nothingRefused,
): Coded {
  const cells = { metric, breakdown, category }
  const unwrapped = {
    metric: unwrapCell(metric),
    breakdown: unwrapCell(breakdown),
    category: unwrapCell(category),
  }
  const texts = {
    metric: unwrapped.metric.value,
    breakdown: unwrapped.breakdown.value,
    category: unwrapped.category.value,
  }
  const line = readLine(texts)
  const repairs = lineColumns.flatMap((column) => [
    ...unwrapped[column].repairs.map((repair) => ({ ...repair, column })),
    ...line.repairs.filter((repair) => repair.column === column),
  ])
  const id = findStratumId(line.codes)
  if (id === undefined) {
    const made = repairs.filter(({ kind }) => !refused.has(kind.code))
    return coded(-1, made, objectionsTo(texts, line.codes, rules))
  }
  const refusals = lineColumns.flatMap((column) => {
    const own = repairs.filter((repair) => repair.column === column)
    return refusedObjection(cells[column], own, column, refused) ?? []
  })
  return refusals.length > 0 ? coded(-1, [], refusals) : coded(id, repairs, [])
}

function objectionsTo(texts: Stratum, codes: Stratum, rules: readonly LineRule[]): readonly Objection[] {
  const personal = lineColumns.flatMap((column) => personalObjection(texts[column], column) ?? [])
  if (personal.length > 0) return personal
  for (const rule of rules) {
    const complaint = rule.judge(codes)
    if (complaint === undefined) continue
    const { column, message, fix } = complaint
    return [{ rule, column, value: texts[column], message, fix }]
  }
  return []
}
