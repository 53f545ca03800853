import { valueOf, type LineAnswer } from '#lib/report/answer.ts'

interface Lines {
  quarter: string
  lines: readonly { key: string; label: string; answer: LineAnswer }[]
}

interface NationalTrend {
  unit: string
  periods: readonly { code: string }[]
  total: readonly (number | null)[]
}

/** What a decision on one report did to a national total. */
export interface Moved {
  metric: string
  label: string
  unit: string
  quarter: string
  /** What this report counts, over all its states. */
  ownValue: number
  /** The national total of the quarter as it is now. */
  total: number | null
}

/** Undefined if the report has no count for this metric: then the total did not move. */
export function whatMoved(
  { quarter, lines }: Lines,
  metric: string,
  trend: NationalTrend,
): Moved | undefined {
  const own = lines.filter(({ key }) => key === metric)
  const counts = own.flatMap(({ answer }) => valueOf(answer) ?? [])
  const [first] = own
  if (first === undefined || counts.length === 0) return undefined
  const at = trend.periods.findIndex(({ code }) => code === quarter)
  return {
    metric,
    label: first.label,
    unit: trend.unit,
    quarter,
    ownValue: counts.reduce((sum, count) => sum + count, 0),
    total: trend.total[at] ?? null,
  }
}
