import {
  findPublishedRelease,
  readReleaseDimensions,
  readReleaseRows,
  type Database,
  type ReleaseDimensionRecord,
  type ReleasePartRecord,
  type ReleaseRecord,
  type ReleaseRowRecord,
} from '@muster/data'
import { metrics } from '@muster/metrics'
import { NotFound } from '../refusals.ts'
import type { ReleasedPart } from '../shapes/public-table.ts'
import { totalKey } from './published-before.ts'
import { specificationOf } from './specification.ts'

/** A public release that stands: the one with this number, or the latest. @throws NotFound, also for one that was withdrawn */
export async function standingRelease(db: Database, number?: number): Promise<ReleaseRecord> {
  const release = await findPublishedRelease(db, number)
  if (release === undefined || release.withdrawnAt !== null) throw new NotFound('release')
  return release
}

/** The words of a metric as a release has them: those of its latest year. */
export const wordsOf = ({ metric, label, definition, unit, source }: ReleaseRowRecord) => ({
  metric,
  label,
  definition,
  unit,
  source,
})

/** A national total as it is shown. */
export const totalRowOf = (row: ReleaseRowRecord, pending: ReadonlySet<string>) => ({
  fiscalYear: row.fiscalYear,
  value: row.value,
  withheld: row.withheld,
  reported: row.reported,
  expected: row.expected,
  revisionPending: pending.has(totalKey(row)),
})

export const partOf = ({
  fiscalYear,
  value,
  revisionPending,
  reported,
  expected,
}: ReleasePartRecord): ReleasedPart => ({ fiscalYear, value, revisionPending, reported, expected })

export const dimensionWordsOf = ({ dimension, label }: ReleaseDimensionRecord) => ({ dimension, label })

const order = new Map<string, number>(metrics.map(({ code }, at) => [code, at]))

/** In the order of the dictionary; metrics that it no longer has come last, by code. */
export const byDictionary = (one: string, other: string): number =>
  (order.get(one) ?? order.size) - (order.get(other) ?? order.size) || one.localeCompare(other)

/** All of a release but its parts: its rows by metric in the order of the dictionary, and what each is divided by. */
export async function contentsOf(db: Database, release: ReleaseRecord) {
  const rows = await readReleaseRows(db, release.id)
  const dimensions = Map.groupBy(await readReleaseDimensions(db, release.id), ({ metric }) => metric)
  const specification = specificationOf(release)
  return {
    threshold: specification.policy.threshold,
    pending: new Set(specification.pending),
    fiscalYears: [...new Set(rows.map(({ fiscalYear }) => fiscalYear))].sort((one, other) => one - other),
    dimensions,
    byMetric: [...Map.groupBy(rows, ({ metric }) => metric)].sort(([one], [other]) =>
      byDictionary(one, other),
    ),
  }
}
