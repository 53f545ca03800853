import type { Highs } from 'highs'
import type { AttackModel, Need } from '../table/attack-model.ts'
import type { AlternativeReader } from './alternative.ts'
import { ElasticProgram } from './elastic-program.ts'
import type { Suppression } from './suppression.ts'

/** A program over some columns of a model. */
interface Scope {
  readonly program: ElasticProgram
  readonly columns: ReadonlySet<number>
}

/** With more columns than this, cells where nobody is are left as they are in tables that differ everywhere. */
const manyColumns = 3000

/** Whether a model is so large that complements are chosen group by group first. */
export const isLarge = ({ truth }: AttackModel): boolean => truth.length > manyColumns

/**
 * Withholds, need by need, the largest first, what the cheapest table that meets it breaks. What is withheld already is free,
 * and a table that was found for one need often meets others. In a large model a table may differ within one group of parts,
 * if that breaks no sum that reaches beyond it.
 */
export function chooseComplements(highs: Highs, suppression: Suppression, reader: AlternativeReader): void {
  const { model } = suppression
  const size = (row: number) => model.rows[row]?.value ?? 0
  const everywhere: Scope = scopeOf(columnsToMove(model))
  const groups = isLarge(model) ? model.groups.map((parts) => confined(scopeOf(parts.flat()))) : []
  const scopes = [...groups, everywhere]
  try {
    for (const need of model.needs.toSorted((one, other) => size(other.row) - size(one.row))) {
      if (suppression.isMet(need)) continue
      const table = cheapest(need)
      // What fails here is asked again, in whole numbers.
      if (table === 'none' || table === 'failed') continue
      for (const row of suppression.add(table, need)) withhold(row)
    }
  } finally {
    for (const { program } of scopes) program.dispose()
  }

  function scopeOf(columns: readonly number[]): Scope {
    return { program: new ElasticProgram(highs, model, reader, columns), columns: new Set(columns) }
  }

  function confined(scope: Scope): Scope {
    model.rows.forEach(({ columns }, row) => {
      if (columns.some((column) => !scope.columns.has(column))) scope.program.price(row, Infinity)
    })
    return scope
  }

  function withhold(row: number): void {
    for (const { program } of scopes) program.price(row, 0)
  }

  function cheapest(need: Need) {
    const columns = model.rows[need.row]?.columns ?? []
    const own = groups.find((group) => columns.every((column) => group.columns.has(column)))
    const table = own?.program.meet(need)
    return table === undefined || typeof table === 'string' ? everywhere.program.meet(need) : table
  }
}

/** A table that moves few columns is an alternative like any other, and far quicker to find. */
function columnsToMove(model: AttackModel): number[] {
  const { truth, rows, needs } = model
  const all = truth.map((_, column) => column)
  if (!isLarge(model)) return all
  const asked = new Set(
    needs.flatMap(({ row }) => (rows[row]?.value === 0 ? (rows[row]?.columns ?? []) : [])),
  )
  return all.filter((column) => (truth[column] ?? 0) > 0 || asked.has(column))
}
