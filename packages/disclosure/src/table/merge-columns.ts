import type { AttackModel, ModelRow, Need } from './attack-model.ts'
import type { ModelOptions, Sum } from './build-attack-model.ts'

/**
 * Makes a model of sums over variables. Variables that stand in the same sums, with the same sign, become one column: only
 * their sum matters. What a number published before fixes at 0, or now unless zeros may be withheld, is left out; so is what
 * stands in no sum.
 */
export function mergeColumns(
  truth: readonly number[],
  sums: readonly Sum[],
  zeros: ModelOptions['zeros'],
): Omit<AttackModel, 'groups'> {
  const fixed = new Set<number>()
  for (const sum of sums) {
    const stays = sum.kind === 'public' || (sum.kind === 'open' && zeros === 'shown')
    if (stays && sum.value === 0 && sum.high === 0) for (const variable of sum.variables) fixed.add(variable)
  }
  const seenIn: string[] = truth.map(() => '')
  sums.forEach(({ variables, signs }, row) => {
    variables.forEach((variable, index) => (seenIn[variable] += `${signs[index] === -1 ? '-' : '+'}${row}`))
  })
  const bySums = new Map<string, number>()
  const members: number[][] = []
  const columnOf = seenIn.map((signature, variable) => {
    if (signature === '' || fixed.has(variable)) return undefined
    const column = bySums.get(signature) ?? members.length
    if (column === members.length) {
      bySums.set(signature, column)
      members.push([])
    }
    members[column]?.push(variable)
    return column
  })
  const needs: Need[] = []
  const rows = sums.map(({ variables, possible, signs, ...row }, index): ModelRow => {
    const columns = new Map<number, number>()
    variables.forEach((variable, at) => {
      const column = columnOf[variable]
      if (column !== undefined) columns.set(column, signs[at] ?? 1)
    })
    // The truth itself is a table that reproduces everything: a range that it lies in needs no other.
    for (const { low, high } of possible)
      if (row.value < low || row.value > high) needs.push({ row: index, low, high })
    return { ...row, columns: [...columns.keys()], signs: [...columns.values()] }
  })
  return {
    truth: members.map((variables) => variables.reduce((sum, variable) => sum + (truth[variable] ?? 0), 0)),
    members,
    rows,
    needs,
  }
}
