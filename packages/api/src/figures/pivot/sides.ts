import type { Breakdown, FiscalQuarter } from '@muster/metrics'
import type { Period } from '../periods-of.ts'

/** One of the things that a side sets apart. */
export interface Item {
  readonly code: string
  readonly label: string
}

/** The rows or the columns of a pivot. */
export type Side =
  | { readonly kind: 'place'; readonly code: 'program' | 'office' | 'state'; readonly items: readonly Item[] }
  | { readonly kind: 'time'; readonly code: 'quarter' | 'year'; readonly periods: readonly Period[] }
  | { readonly kind: 'category'; readonly breakdown: Breakdown }

/** A sum as the roll-up keeps it, with all that a side may ask of it. */
export interface PivotCell {
  /** Codes: of a program or office, and of a state; empty where it is of all. */
  readonly group: string
  readonly state: string
  /** Code of the category; empty for the whole. */
  readonly category: string
  readonly fiscalQuarter: FiscalQuarter
  /** Null: nobody gave a number. */
  readonly sum: number | null
}

export const itemsOf = (side: Side): readonly Item[] =>
  side.kind === 'place' ? side.items : side.kind === 'time' ? side.periods : side.breakdown.categories

/** Whether a cell belongs to an item. Time is looked at later: a year has several quarters. */
export function belongsTo(side: Side, item: Item): (cell: PivotCell) => boolean {
  if (side.kind === 'time') return () => true
  if (side.kind === 'category') return ({ category }) => category === item.code
  return side.code === 'state' ? ({ state }) => state === item.code : ({ group }) => group === item.code
}
