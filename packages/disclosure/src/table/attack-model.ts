/**
 * A sum that an attacker may know something about, over merged columns. Numbers are relative to the truth: a table differs
 * from the true one by a whole number in each column, and its row must stay from `low` to `high`.
 */
export interface ModelRow {
  readonly columns: readonly number[]
  /** +1 or −1 for each column. */
  readonly signs: readonly number[]
  readonly value: number
  readonly low: number
  readonly high: number
  /**
   * `open`: published now unless it is withheld; `withheld`: will not be published; `public`: shown by an earlier release,
   * beyond recall; `hidden`: published by nobody, but it must not be provable.
   */
  readonly kind: 'open' | 'withheld' | 'public' | 'hidden'
  /** What withholding it costs. */
  readonly cost: number
  readonly name: string
}

/** A sensitive row needs a table that reproduces everything published, in which the row stands from `low` to `high`. */
export interface Need {
  readonly row: number
  readonly low: number
  readonly high: number
}

/** What is published, as an attacker sees it, with what must stay possible. */
export interface AttackModel {
  /** True counts of the columns: inner cells that stand in the same sums, added up. */
  readonly truth: readonly number[]
  /** For each column, the variables (see `Variables`) that were merged into it. */
  readonly members: readonly (readonly number[])[]
  /** All columns, in groups of parts (see `groupsOfColumns`). */
  readonly groups: readonly (readonly (readonly number[])[])[]
  readonly rows: readonly ModelRow[]
  readonly needs: readonly Need[]
}
