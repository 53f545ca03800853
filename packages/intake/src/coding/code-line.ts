import { spaceTrimmed } from '../findings/repair-kinds.ts'
import type { LineRule } from '../rules/line-rule.ts'
import { personalObjection } from './code-cell.ts'
import { coded, type Coded, type Objection } from './coded.ts'
import { readCode } from './read-code.ts'
import { repairIf } from './read.ts'
import { findStratumId } from './strata.ts'

/** Understands metric, breakdown and category together: the number is the place of their stratum in `strata`. */
export function codeLine(
  metric: string,
  breakdown: string,
  category: string,
  rules: readonly LineRule[],
): Coded {
  const cells = { metric, breakdown, category }
  const texts = { metric: metric.trim(), breakdown: breakdown.trim(), category: category.trim() }
  const reads = {
    metric: readCode(texts.metric),
    breakdown: readCode(texts.breakdown),
    category: readCode(texts.category),
  }
  const codes = {
    metric: reads.metric.value,
    breakdown: reads.breakdown.value,
    category: reads.category.value,
  }
  const repairs = lineColumns.flatMap((column) =>
    [...repairIf(spaceTrimmed, cells[column], texts[column]), ...reads[column].repairs].map((repair) => ({
      ...repair,
      column,
    })),
  )
  const id = findStratumId(codes)
  if (id !== undefined) return coded(id, repairs, [])
  return coded(-1, repairs, objectionsTo(texts, codes, rules))
}

const lineColumns = ['metric', 'breakdown', 'category'] as const
type Texts = Readonly<Record<(typeof lineColumns)[number], string>>

function objectionsTo(texts: Texts, codes: Texts, rules: readonly LineRule[]): readonly Objection[] {
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
