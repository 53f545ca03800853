import {
  findMetric,
  fiscalYearOf,
  fiscalYearTotal,
  hasFiscalYearTotal,
  makeFiscalQuarter,
  stratumKey,
  type FiscalQuarter,
  type Stratum,
} from '@muster/metrics'
import type { Database } from '../database.ts'
import { readLevel } from './rollup/read-level.ts'

export interface FiscalYearTotal extends Stratum {
  fiscalYear: number
  /** As the count basis says: the sum of the quarters, or the last quarter's value. Null: nobody gave a value. */
  value: number | null
}

export interface FiscalYearChoice {
  firstYear: number
  lastYear: number
  metrics: readonly string[]
}

/**
 * National totals by stratum and fiscal year, in the order of the dictionary's numbers and of time. Metrics whose
 * count basis forbids a fiscal-year total, or a sum over organizations, are not there.
 */
export async function readFiscalYearTotals(
  db: Database,
  choice: FiscalYearChoice,
): Promise<FiscalYearTotal[]> {
  const { firstYear, lastYear, metrics } = choice
  const quarters = await readLevel(db, {
    level: 'nation',
    metrics,
    range: { first: makeFiscalQuarter(firstYear, 1), last: makeFiscalQuarter(lastYear, 4) },
  })

  const years = new Map<
    string,
    { fiscalYear: number; stratum: Stratum; values: Map<FiscalQuarter, number | null> }
  >()
  for (const { metric, breakdown, category, fiscalQuarter, sum } of quarters) {
    const stratum = { metric, breakdown, category }
    const fiscalYear = fiscalYearOf(fiscalQuarter)
    const key = `${stratumKey(stratum)} ${fiscalYear}`
    const year = years.get(key) ?? { fiscalYear, stratum, values: new Map() }
    years.set(key, year)
    year.values.set(fiscalQuarter, sum)
  }

  return [...years.values()].flatMap(({ fiscalYear, stratum, values }) => {
    const metric = findMetric(stratum.metric)
    if (metric === undefined || !hasFiscalYearTotal(metric)) return []
    return [{ ...stratum, fiscalYear, value: fiscalYearTotal(metric, values) }]
  })
}
