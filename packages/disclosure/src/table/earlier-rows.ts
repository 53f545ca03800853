import type { InnerTable } from '../shape/inner-table.ts'
import { placeName } from '../shape/place-key.ts'
import type { Sum } from './build-attack-model.ts'
import type { CellGroup } from './decide-cells.ts'
import type { TablePolicy } from './table-policy.ts'
import { variablesBelow, type Variables } from './variables.ts'

const nothing = { low: 0, high: 0 }

/**
 * What earlier releases add to an attack: the numbers that they showed are public for good; small counts that they withheld
 * must stay unprovable beside the new numbers; and so must a small change of a count since then. Where an old number was kept
 * then and gives way now, the change that is shown is large: that must stay possible.
 */
export function earlierRows(
  table: InnerTable,
  { truth, before }: Variables,
  groups: readonly CellGroup[],
  { threshold, protectZeros }: TablePolicy,
): Sum[] {
  const rows: Sum[] = []
  const valueOf = (variables: readonly number[]) =>
    variables.reduce((sum, variable) => sum + (truth[variable] ?? 0), 0)
  const supports = new Set(groups.map((group) => group.inner.join()))

  table.previous.forEach(({ cells }, release) => {
    const then = before[release] ?? []
    for (const { at, value: shown, revisionPending } of cells) {
      const variables = variablesBelow(at, then, table)
      const value = valueOf(variables)
      const name = `${placeName(at)} in earlier release ${release + 1}`
      const large = (change: number) =>
        change > 0 ? { low: threshold, high: Infinity } : { low: -Infinity, high: -threshold }
      const plain = { variables, signs: variables.map(() => 1), value, cost: 0, name }
      const reach = revisionPending === true ? threshold - 1 : 0
      if (shown !== null)
        rows.push({ ...plain, kind: 'public', low: shown - reach, high: shown + reach, possible: [] })
      else if (value < threshold && (value > 0 || protectZeros))
        rows.push({
          ...plain,
          kind: 'hidden',
          low: 0,
          high: 0,
          possible: [nothing, { low: threshold, high: Infinity }],
        })

      const now = variablesBelow(
        at,
        table.cells.map((cell, variable) => ({ at: cell.at, variable })),
        table,
      )
      if (!supports.has(now.join())) continue
      const change = valueOf(now) - value
      if (change === 0 || Math.abs(change) >= threshold) continue
      const keptThen =
        revisionPending === true && shown !== null && Math.abs(valueOf(now) - shown) >= threshold
      const added = now.filter((variable) => !variables.includes(variable))
      const gone = variables.filter((variable) => !now.includes(variable))
      rows.push({
        name: `the change of ${placeName(at)} since earlier release ${release + 1}`,
        variables: [...added, ...gone],
        signs: [...added.map(() => 1), ...gone.map(() => -1)],
        value: change,
        low: 0,
        high: 0,
        kind: 'hidden',
        cost: 0,
        possible: [keptThen ? large(change) : nothing],
      })
    }
  })
  return rows
}
