import type { Highs } from 'highs'
import type { AlternativeReader } from './alternative.ts'
import { ElasticProgram } from './elastic-program.ts'
import type { Suppression } from './suppression.ts'

/**
 * Withholds, need by need, the largest first, what the cheapest table that meets it breaks. What is withheld already is free,
 * and a table that was found for one need often meets others.
 */
export function chooseComplements(
  highs: Highs,
  suppression: Suppression,
  reader: AlternativeReader,
  columns: readonly number[],
): void {
  const { model } = suppression
  const size = (row: number) => model.rows[row]?.value ?? 0
  const program = new ElasticProgram(highs, model, reader, columns)
  try {
    for (const row of suppression.complements) program.price(row, 0)
    for (const need of model.needs.toSorted((one, other) => size(other.row) - size(one.row))) {
      if (suppression.isMet(need)) continue
      const table = program.meet(need)
      // What fails here is asked again, in whole numbers.
      if (table === 'none' || table === 'failed') continue
      for (const row of suppression.add(table, need)) program.price(row, 0)
    }
  } finally {
    program.dispose()
  }
}
