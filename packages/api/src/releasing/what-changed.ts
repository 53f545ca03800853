import type { ReleaseRowRecord } from '@muster/data'

/** What a row of a release says, as far as two releases can be compared by it. */
export type ComparedRow = Pick<
  ReleaseRowRecord,
  'metric' | 'breakdown' | 'category' | 'fiscalYear' | 'label' | 'value' | 'withheld'
>

export type Shown = Pick<ComparedRow, 'value' | 'withheld'>

export interface ChangedRow extends Omit<ComparedRow, 'value' | 'withheld'> {
  /** Null where the figure is in one release only. */
  readonly before: Shown | null
  readonly after: Shown | null
}

/**
 * What a release says otherwise than the one before it, in the order of its rows, and of what it left out at the end: a
 * figure that is new, corrected, withheld from now on, or gone. Of what is public only: a count that was withheld before and is withheld now is the same, whatever stands behind it.
 */
export function whatChanged(
  before: readonly ComparedRow[],
  after: readonly ComparedRow[],
): readonly ChangedRow[] {
  const known = new Map(before.map((row) => [keyOf(row), row]))
  const kept = new Set(after.map(keyOf))
  return [
    ...after
      .filter((row) => !isSame(known.get(keyOf(row)), row))
      .map((row) => changed(row, known.get(keyOf(row)), row)),
    ...before.filter((row) => !kept.has(keyOf(row))).map((row) => changed(row, row, undefined)),
  ]
}

const keyOf = ({ metric, breakdown, category, fiscalYear }: ComparedRow) =>
  [metric, breakdown, category, fiscalYear].join(' ')

const isSame = (one: Shown | undefined, other: Shown) =>
  one !== undefined && one.value === other.value && one.withheld === other.withheld

const changed = (
  { metric, breakdown, category, fiscalYear, label }: ComparedRow,
  before: Shown | undefined,
  after: Shown | undefined,
): ChangedRow => ({
  metric,
  breakdown,
  category,
  fiscalYear,
  label,
  before: shown(before),
  after: shown(after),
})

const shown = (row: Shown | undefined): Shown | null =>
  row === undefined ? null : { value: row.value, withheld: row.withheld }
