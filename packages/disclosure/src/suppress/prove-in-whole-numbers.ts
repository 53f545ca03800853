import type { Highs } from 'highs'
import type { Need } from '../table/attack-model.ts'
import type { Alternative, AlternativeReader } from './alternative.ts'
import { ElasticProgram } from './elastic-program.ts'
import { neighborhoods } from './neighborhoods.ts'
import type { Suppression } from './suppression.ts'

/**
 * Finds a table of whole numbers for every need that has none yet: at first among the columns near a table of fractions that
 * meets it, then among all. Where all that is withheld allows none, more is withheld; where even that is in vain, earlier
 * releases have given the cell away.
 */
export function proveInWholeNumbers(highs: Highs, suppression: Suppression, reader: AlternativeReader): void {
  const { model } = suppression
  const allColumns = model.truth.map((_, column) => column)
  const size = (row: number) => model.rows[row]?.value ?? 0
  for (const need of model.needs.toSorted((one, other) => size(other.row) - size(one.row))) {
    if (suppression.proofOf(need) !== undefined) continue
    const found = near(need) ?? wholeOnly(among(need, allColumns, false)) ?? among(need, allColumns, true)
    // What no table meets, or the solver gives up on, stays unproven; who decides tells what earlier releases gave away.
    if (typeof found !== 'string') suppression.add(found, need)
  }

  function near(need: Need): Alternative | undefined {
    const fractions = suppression.tableFor(need)
    if (fractions === undefined) return undefined
    for (const columns of neighborhoods(model, [...fractions.columns.keys()])) {
      const table = wholeOnly(among(need, columns, false))
      if (table !== undefined) return table
    }
    return undefined
  }

  function among(
    need: Need,
    columns: readonly number[],
    withholdMore: boolean,
  ): Alternative | 'none' | 'failed' {
    const program = new ElasticProgram(highs, model, reader, columns, true)
    try {
      model.rows.forEach((_, row) => {
        if (suppression.complements.has(row)) program.price(row, 0)
        else if (!withholdMore) program.price(row, Infinity)
      })
      const table = program.meet(need)
      return typeof table === 'string' || table.whole ? table : 'failed'
    } finally {
      program.dispose()
    }
  }
}

const wholeOnly = (table: Alternative | 'none' | 'failed'): Alternative | undefined =>
  typeof table === 'string' ? undefined : table
