import { readReleaseRows, type Database, type ReleaseRecord } from '@muster/data'
import type { ReleaseView } from '../shapes/release.ts'
import { factsOf } from './facts-of.ts'
import { specificationOf, type Specification } from './specification.ts'
import { byDictionary, totalRowOf, wordsOf } from './table-of.ts'

/** A release with its figures, a table for each metric, in the words under which it was built. */
export async function viewOf(db: Database, release: ReleaseRecord): Promise<ReleaseView> {
  const specification = specificationOf(release)
  const pending = new Set(specification.pending)
  const byMetric = Map.groupBy(await readReleaseRows(db, release.id), ({ metric }) => metric)
  return {
    ...factsOf(release),
    proof: proofIn(specification),
    tables: [...byMetric]
      .sort(([one], [other]) => byDictionary(one, other))
      .flatMap(([, rows]) => {
        const words = rows.at(-1)
        return words === undefined
          ? []
          : [{ ...wordsOf(words), rows: rows.map((row) => totalRowOf(row, pending)) }]
      }),
  }
}

const proofIn = (specification: Specification): ReleaseView['proof'] =>
  specification.version === 1
    ? null
    : { tables: specification.tables, proven: specification.proven, seal: specification.certificates }
