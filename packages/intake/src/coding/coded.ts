import type { Column } from '../layout/columns.ts'
import type { Advice, Rule } from '../rules/rule.ts'
import type { TextRepair } from './read.ts'

/** What a rule says of a text, wherever it stands. */
export interface Objection {
  readonly rule: Rule
  readonly column: Column
  /** Null if it must not be repeated. */
  readonly value: string | null
  readonly message: string
  readonly fix: Advice | undefined
}

/** What one or more cells stand for, and what there is to say of them. The same texts are understood only once. */
export interface Coded {
  /** Place in the list of what it was understood as; -1 if the row cannot be used. */
  readonly id: number
  readonly repairs: readonly (TextRepair & { readonly column: Column })[]
  readonly objections: readonly Objection[]
  /** Nothing to say: so it is with nearly every row. */
  readonly isPlain: boolean
}

export const coded = (id: number, repairs: Coded['repairs'], objections: readonly Objection[]): Coded => ({
  id,
  repairs,
  objections,
  isPlain: repairs.length === 0 && objections.length === 0,
})
