import type { Highs } from 'highs'
import { brokenBy, type Alternative, type AlternativeReader } from './alternative.ts'
import { ElasticProgram } from './elastic-program.ts'
import type { Suppression } from './suppression.ts'
import type { Need } from '../table/attack-model.ts'

/** After so many programs the rest stays withheld: each try takes the longer, the larger the table. */
const mostSolves = 450

/**
 * Publishes complements again, the costliest first, where every need can be met without: a table that meets it and
 * leaves the cell alone is known, or is found.
 */
export function cleanUp(highs: Highs, suppression: Suppression, reader: AlternativeReader): void {
  const { model, complements } = suppression
  const cost = (row: number) => model.rows[row]?.cost ?? 0
  const everywhere = model.truth.map((_, column) => column)
  let solves = 0
  const program = new ElasticProgram(highs, model, reader, everywhere)
  try {
    model.rows.forEach((_, row) => program.price(row, complements.has(row) ? cost(row) / 100 : Infinity))
    for (const row of [...complements].sort((one, other) => cost(other) - cost(one) || one - other)) {
      const met = suppression.likelyToNeed(row).filter((need) => suppression.isMet(need))
      complements.delete(row)
      program.price(row, Infinity)
      if (met.every((need) => suppression.isMet(need) || findTable(need))) continue
      complements.add(row)
      program.price(row, cost(row) / 100)
    }
  } finally {
    program.dispose()
  }

  function findTable(need: Need): boolean {
    if (solves >= mostSolves) return false
    solves += 1
    const table: Alternative | 'none' | 'failed' = program.meet(need)
    if (table === 'none' || table === 'failed') return false
    if (brokenBy(table, model).some((row) => !complements.has(row))) return false
    suppression.add(table, need)
    return true
  }
}
