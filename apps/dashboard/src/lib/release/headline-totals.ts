import { isPartial } from '@muster/metrics'
import type { ReleasedTable } from './released-table.ts'

/** The metric that speaks for each kind of program, in the order of the front page. */
export const headlineMetrics = [
  'new_clients',
  'signals_received',
  'people_trained',
  'people_reached',
  'investigations_opened',
  'victims_identified_online',
] as const

export interface HeadlineTotal {
  metric: string
  label: string
  language?: 'en' | undefined
  unit: string
  value: number
}

/**
 * The headline totals of the latest fiscal year in which all of the released ones are complete; of the latest year
 * that has any, if none is. Withheld totals are left out.
 */
export function headlineTotals(
  tables: readonly ReleasedTable[],
): { fiscalYear: number; complete: boolean; totals: readonly HeadlineTotal[] } | undefined {
  const headlines = headlineMetrics.flatMap((code) => tables.filter(({ metric }) => metric === code))
  const years = [...new Set(headlines.flatMap(({ rows }) => rows.map(({ fiscalYear }) => fiscalYear)))].sort(
    (a, b) => b - a,
  )
  const inYear = (year: number) =>
    headlines.flatMap((table) => {
      const row = table.rows.find(({ fiscalYear }) => fiscalYear === year)
      return row === undefined || row.withheld || row.value === null ? [] : [{ table, row, value: row.value }]
    })
  const isComplete = (year: number) => {
    const known = inYear(year)
    return known.length > 0 && known.every(({ row }) => !isPartial(row.reported, row.expected))
  }
  const fiscalYear = years.find(isComplete) ?? years.find((year) => inYear(year).length > 0)
  if (fiscalYear === undefined) return undefined
  return {
    fiscalYear,
    complete: isComplete(fiscalYear),
    totals: inYear(fiscalYear).map(({ table, value }) => ({
      metric: table.metric,
      label: table.label,
      language: table.language,
      unit: table.unit,
      value,
    })),
  }
}
