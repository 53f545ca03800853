import type { NewReleaseParts, NewReleaseRow } from '@muster/data'
import {
  DisclosureRefused,
  protectTotals,
  type DisclosurePolicy,
  type PublishedTable,
} from '@muster/disclosure'
import { setImmediate as breathe } from 'node:timers/promises'
import { Conflict } from '../refusals.ts'
import { totalKey } from './published-before.ts'
import { familyOf, levelIn } from './level.ts'
import { keepInner, keepShown, type ShownTotal } from './kept-proof.ts'
import { partsOf, type ProtectedLevels } from './parts-of.ts'
import { protectFamily } from './protect-family.ts'
import type { PublicationSpecification } from './publication-specification.ts'
import type { FigureOfYear } from './read-figures.ts'
import { rowsOf } from './rows-of.ts'

/** What a release consists of, and what proves it. */
export interface ProtectedFigures extends NewReleaseParts {
  readonly rows: readonly NewReleaseRow[]
  /** Totals whose small correction waits: `new_clients 2016`. */
  readonly pending: readonly string[]
}

export interface Protecting {
  readonly specification: PublicationSpecification
  /** A secret that decides between equal choices. */
  readonly key: string | undefined
  /** Told how many tables are done, of how many. */
  readonly onTable?: ((done: number, of: number) => Promise<void> | void) | undefined
}

/**
 * Figures → what may be published of them. First the totals, each by itself; then the counts beneath those that are shown,
 * family by family: all families of a total share nothing but the total, which is public, so a proof of each is a proof of
 * all. It reads no database, and lets others work between two tables. @throws Conflict if nothing safe comes of it
 */
export async function protectFigures(
  figures: readonly FigureOfYear[],
  { specification, key, onTable }: Protecting,
): Promise<ProtectedFigures> {
  const { policy } = specification
  const totals = protect(figures, policy)
  const shown = new Map(totals.cells.map((cell) => [cell.key, cell]))
  const levels: ProtectedLevels[] = []
  const proofs: NewReleaseParts['proofs'][number][] = []
  // What nobody reported, now or before, has no total.
  const told = figures.flatMap((figure) => {
    const total = shownTotal(shown.get(keyOf(figure)))
    return total === null ? [] : [{ figure, total }]
  })
  const tables = told.reduce((sum, { figure }) => sum + figure.families.size, 0)
  let done = 0
  for (const { figure, total } of told) {
    for (const [family, counts] of figure.families) {
      const own = figure.by
        .filter((each) => familyOf(each) === family)
        .map((each) => levelIn(specification, each))
      const earlier = figure.earlier.get(family)
      const tablePolicy = { ...policy, protectZeros: false }
      const result =
        own.length === 0
          ? undefined
          : await protectFamily({ family, counts, total, earlier }, own, tablePolicy, key)
      if (result !== undefined) levels.push({ figure, levels: own, result })
      const fresh = result !== undefined && !('omitted' in result) && !result.carried ? result : undefined
      if (counts !== 'not_added_up')
        proofs.push({
          metric: figure.metric.code,
          fiscalYear: figure.fiscalYear,
          family,
          inner: keepInner(counts),
          shown: keepShown(total, fresh?.levels ?? []),
          certificate: fresh?.certificate ?? null,
        })
      await onTable?.((done += 1), tables)
      await breathe()
    }
  }
  const byKey = new Map(figures.map((figure) => [keyOf(figure), figure]))
  const { rows, pending } = rowsOf(totals, (key) => {
    const facts = byKey.get(key)
    if (facts === undefined) throw new Error(`Disclosure control gave back ${key}, which it never got.`)
    return facts
  })
  return { rows, pending, ...partsOf(levels, specification), proofs }
}

const keyOf = ({ metric, fiscalYear }: FigureOfYear) => totalKey({ metric: metric.code, fiscalYear })

function protect(figures: readonly FigureOfYear[], policy: DisclosurePolicy): PublishedTable {
  const totals = figures.map((figure) => ({
    key: keyOf(figure),
    contributions: figure.contributions,
    ...(figure.previous !== undefined && { previous: figure.previous }),
  }))
  try {
    return protectTotals(totals, policy)
  } catch (error) {
    if (!(error instanceof DisclosureRefused)) throw error
    // The breaches name counts: they stay here.
    throw new Conflict('These totals are not safe to publish together. Nothing was built.')
  }
}

function shownTotal(cell: PublishedTable['cells'][number] | undefined): ShownTotal {
  if (cell === undefined || cell.status === 'no_data') return null
  return {
    value: cell.value,
    ...(cell.status === 'revision_pending' && { revisionPending: true as const }),
  }
}
