import { InputFault } from '../shape/input-fault.ts'
import type { InnerTable } from '../shape/inner-table.ts'
import { placeName } from '../shape/place-key.ts'
import type { AttackModel, ModelRow } from './attack-model.ts'
import type { CellGroup } from './decide-cells.ts'
import { earlierRows } from './earlier-rows.ts'
import { groupsOfColumns } from './groups-of-columns.ts'
import { mergeColumns } from './merge-columns.ts'
import type { PublishedSum } from './published-sums.ts'
import type { TablePolicy } from './table-policy.ts'
import { variablesOf } from './variables.ts'

/** A row over variables (see `Variables`), not merged yet, with what must stay possible: ranges of its true sum. */
export interface Sum extends Omit<ModelRow, 'columns'> {
  readonly variables: readonly number[]
  readonly possible: readonly { readonly low: number; readonly high: number }[]
}

/** A grand total that is withheld costs as much as this many others: it is what people look for first. */
const weightOfTotal = 1000

export interface ModelOptions {
  /** Gives each group a number from 0 to 1 that decides between equals. */
  readonly tieBreak: (key: string) => number
  /** Whether a zero is shown whatever comes, or may be withheld like other cells, at the price of a grand total. */
  readonly zeros: 'shown' | 'complements'
}

/**
 * The attack on a table: everything published, now (one row for each group, in their order) and before, and what must stay
 * possible all the same.
 */
export function buildAttackModel(
  table: InnerTable,
  sums: readonly PublishedSum[],
  groups: readonly CellGroup[],
  policy: TablePolicy,
  { tieBreak, zeros }: ModelOptions,
): AttackModel {
  const variables = variablesOf(table)
  const now = groups.map((group): Sum => {
    const { value, inner, pending, sensitive } = group
    const first = sums[group.sums[0] ?? 0]
    const reach = policy.threshold - 1
    return {
      name: placeName(first?.at ?? {}),
      variables: inner,
      signs: inner.map(() => 1),
      value,
      low: pending === undefined ? value : pending - reach,
      high: pending === undefined ? value : pending + reach,
      kind: group.withheld ? 'withheld' : 'open',
      cost: costOf(group, sums) * (1 + tieBreak(first?.key ?? '') / 16),
      possible:
        sensitive === undefined
          ? []
          : [
              { low: 0, high: 0 },
              { low: sensitive.high, high: Infinity },
            ],
    }
  })
  const before = earlierRows(table, variables, groups, policy)
  for (const sum of [...now, ...before]) {
    if (sum.kind === 'public' && (sum.value < sum.low || sum.value > sum.high))
      throw new InputFault(
        `An earlier release shows ${sum.low === sum.high ? sum.low : `${sum.low} to ${sum.high}`} for ${sum.name}, but the cells below it count ${sum.value}. List in its "amended" what was counted differently then.`,
      )
  }
  const model = mergeColumns(variables.truth, [...now, ...before], zeros)
  return { ...model, groups: groupsOfColumns(table, variables, model.members) }
}

function costOf({ sums: members, value }: CellGroup, sums: readonly PublishedSum[]): number {
  const base = 1 + Math.log2(1 + value)
  return value === 0 || members.some((member) => Object.keys(sums[member]?.at ?? {}).length === 0)
    ? base * weightOfTotal
    : base
}
