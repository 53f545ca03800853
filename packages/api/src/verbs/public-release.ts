import { findPublishedRelease, readReleaseRows, type ReleaseRowRecord } from '@muster/data'
import { metrics } from '@muster/metrics'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permit } from '../permit.ts'
import { NotFound } from '../refusals.ts'
import { factsOf } from '../releasing/facts-of.ts'
import { totalKey } from '../releasing/published-before.ts'
import { specificationOf } from '../releasing/specification.ts'
import { releaseView, type ReleaseView } from '../shapes/release.ts'

export const publicReleaseInput = z.object({ number: z.int().positive().optional() }).default({})
export type ReleaseQuestion = z.output<typeof publicReleaseInput>

export const publicReleaseOutput = releaseView

/**
 * A public release with its figures, a table for each metric: the one with this number, or the latest. The words are
 * those under which it was published. @throws NotFound
 */
export async function publicRelease(ctx: Context, { number }: ReleaseQuestion): Promise<ReleaseView> {
  permit(ctx.actor, 'public.release')
  const release = await findPublishedRelease(ctx.store.db, number)
  if (release === undefined) throw new NotFound('release')
  const pending = new Set(specificationOf(release).pending)
  const byMetric = Map.groupBy(await readReleaseRows(ctx.store.db, release.id), ({ metric }) => metric)
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
