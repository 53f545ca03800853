import { readReleaseRows, type Database, type ReleaseRecord, type ReleaseRowRecord } from '@muster/data'
import { metrics } from '@muster/metrics'
import type { ReleaseView } from '../shapes/release.ts'
import { factsOf } from './facts-of.ts'
import { totalKey } from './published-before.ts'
import { specificationOf } from './specification.ts'

/** A release with its figures, a table for each metric, in the words under which it was built. */
export async function viewOf(db: Database, release: ReleaseRecord): Promise<ReleaseView> {
  const pending = new Set(specificationOf(release).pending)
  const byMetric = Map.groupBy(await readReleaseRows(db, release.id), ({ metric }) => metric)
  return {
    ...factsOf(release),
    tables: [...byMetric].sort(byDictionary).flatMap(([metric, rows]) => {
      const words = rows.at(-1)
      return words === undefined
        ? []
        : [{ ...wordsOf(words), metric, rows: rows.map((row) => rowOf(row, pending)) }]
    }),
  }
}

const order = new Map<string, number>(metrics.map(({ code }, at) => [code, at]))

const byDictionary = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) =>
  (order.get(one) ?? order.size) - (order.get(other) ?? order.size) || one.localeCompare(other)

const wordsOf = ({ label, definition, unit, source }: ReleaseRowRecord) => ({
  label,
  definition,
  unit,
  source,
})

const rowOf = (row: ReleaseRowRecord, pending: ReadonlySet<string>) => ({
  fiscalYear: row.fiscalYear,
  value: row.value,
  withheld: row.withheld,
  reported: row.reported,
  expected: row.expected,
  revisionPending: pending.has(totalKey(row)),
})
