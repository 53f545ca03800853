import type { NewReleaseRow } from '@muster/data'
import type { PublishedTable } from '@muster/disclosure'
import type { Metric } from '@muster/metrics'
import type { Reported } from '../figures/coverage-of.ts'

/** What a total says beside its value: the words and the coverage under which it is published. */
export interface TotalFacts {
  readonly metric: Metric
  readonly fiscalYear: number
  readonly coverage: Reported
}

/**
 * Protected totals as rows of a release. It takes what only disclosure control can make: a number that was not
 * protected does not compile.
 */
export function rowsOf(
  table: PublishedTable,
  factsOf: (key: string) => TotalFacts,
): { rows: readonly NewReleaseRow[]; pending: readonly string[] } {
  const rows = table.cells.map(({ key, status, value }): NewReleaseRow => {
    const { metric, fiscalYear, coverage } = factsOf(key)
    return {
      metric: metric.code,
      breakdown: '',
      category: '',
      fiscalYear,
      label: metric.label,
      definition: metric.definition,
      unit: metric.unit,
      source: metric.source,
      value,
      withheld: status === 'withheld',
      ...coverage,
    }
  })
  const pending = table.cells.filter(({ status }) => status === 'revision_pending').map(({ key }) => key)
  return { rows, pending }
}
