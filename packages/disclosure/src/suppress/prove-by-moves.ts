import type { Highs } from 'highs'
import type { AlternativeReader } from './alternative.ts'
import { choicesOfParts } from './choices-of-parts.ts'
import { MoveProgram } from './move-program.ts'
import type { Suppression } from './suppression.ts'

/** Finds tables of whole numbers that differ from the truth in few parts, for as many needs as that goes for. */
export function proveByMoves(highs: Highs, suppression: Suppression, reader: AlternativeReader): void {
  const { model, complements } = suppression
  const withheld = (row: number) => {
    const kind = model.rows[row]?.kind
    return complements.has(row) || kind === 'withheld' || kind === 'hidden'
  }
  const unproven = new Set(model.needs.filter((need) => suppression.proofOf(need) === undefined))
  for (const columns of choicesOfParts(model, withheld)) {
    const here = new Set(columns)
    const needs = [...unproven].filter(({ row }) =>
      model.rows[row]?.columns.some((column) => here.has(column)),
    )
    if (needs.length === 0) continue
    const program = new MoveProgram(highs, model, reader, columns, withheld, needs)
    try {
      for (const need of needs) {
        if (!unproven.has(need)) continue
        const table = program.meet(need)
        if (table === undefined) continue
        suppression.add(table, need)
        for (const other of needs) if (suppression.proofOf(other) !== undefined) unproven.delete(other)
      }
    } finally {
      program.dispose()
    }
  }
}
