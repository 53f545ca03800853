import type { Highs } from 'highs'
import type { AttackModel } from '../table/attack-model.ts'
import { AlternativeReader } from './alternative.ts'
import { chooseComplements } from './choose-complements.ts'
import { cleanUp } from './clean-up.ts'
import { proveInWholeNumbers } from './prove-in-whole-numbers.ts'
import { Suppression } from './suppression.ts'

/** With more columns than this, cells where nobody is are left as they are while complements are chosen. */
const manyColumns = 3000

/** Chooses what is withheld beside the sensitive rows of a model. `prove` is still to come. */
export function suppress(highs: Highs, model: AttackModel): { suppression: Suppression; prove: () => void } {
  const suppression = new Suppression(model)
  const reader = new AlternativeReader(model)
  const columns = columnsToMove(model)
  chooseComplements(highs, suppression, reader, columns)
  if (columns.length === model.truth.length) cleanUp(highs, suppression, reader, columns)
  return { suppression, prove: () => proveInWholeNumbers(highs, suppression, reader) }
}

/** A table that moves few columns is an alternative like any other, and far quicker to find. */
function columnsToMove({ truth, rows, needs }: AttackModel): number[] {
  const all = truth.map((_, column) => column)
  if (all.length <= manyColumns) return all
  const asked = new Set(
    needs.flatMap(({ row }) => (rows[row]?.value === 0 ? (rows[row]?.columns ?? []) : [])),
  )
  return all.filter((column) => (truth[column] ?? 0) > 0 || asked.has(column))
}
