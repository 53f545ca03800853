import type { Known } from '../award-facts.ts'
import type { Column } from '../layout/columns.ts'
import { personalRuleFor } from '../privacy/looks-personal.ts'
import type { CellRule } from '../rules/cell-rule.ts'
import { coded, type Coded, type Objection } from './coded.ts'
import type { Read } from './read.ts'
import { refusedObjection } from './refused-objection.ts'
import { unwrapCell } from './unwrap-cell.ts'

/** How the cells of a column are read. */
export interface CellCoding {
  readonly column: Column
  /** What the text means, as a number; undefined if it means nothing. */
  readonly read: (text: string) => Read<number> | undefined
  readonly rules: readonly CellRule[]
}

/** Understands the text of one cell: repairs it, asks the rules of its column, and finds its number. */
export function codeCell({ column, read, rules }: CellCoding, cell: string, known: Known): Coded {
  const { value: text, repairs: unwrapped } = unwrapCell(cell)
  const around = unwrapped.map((repair) => ({ ...repair, column }))
  const objection = objectionTo(text, column, rules, known)
  // Then the text must not go on into any list either.
  if (objection?.rule.tier === 'P') return coded(-1, around, [objection])
  const found = read(text)
  const repairs = [...around, ...(found?.repairs ?? []).map((repair) => ({ ...repair, column }))]
  const refused = refusedObjection(cell, repairs, column, known.refused)
  // An error is said as it is; anything less is no use to a cell that is not read.
  if (refused !== undefined)
    return coded(-1, [], [objection?.rule.severity === 'error' ? objection : refused])
  return coded(found?.value ?? -1, repairs, objection === undefined ? [] : [objection])
}

/** The first objection of the rules to a text. Where it looks personal, that is said instead, and the text is not. */
function objectionTo(
  text: string,
  column: Column,
  rules: readonly CellRule[],
  known: Known,
): Objection | undefined {
  for (const rule of rules) {
    const complaint = rule.judge(text, known)
    if (complaint === undefined) continue
    const { message, fix } = complaint
    return personalObjection(text, column) ?? { rule, column, value: text, message, fix }
  }
  return undefined
}

/** What a privacy rule says of a cell. */
export function personalObjection(text: string, column: Column): Objection | undefined {
  const rule = personalRuleFor(text)
  return (
    rule && {
      rule,
      column,
      value: null,
      message: `This cell has what looks like ${rule.what}.`,
      fix: undefined,
    }
  )
}
