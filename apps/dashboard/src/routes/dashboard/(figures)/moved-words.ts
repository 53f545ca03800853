import { periodShort } from '#lib/dashboard/chart-periods.ts'
import { changeInWords } from '#lib/words/change-in-words.ts'
import { formatCount } from '#lib/words/count-in-words.ts'

interface Compared {
  quarter: string
  value: number
}

/** A metric in its last complete quarter, beside earlier ones. */
export interface Moved extends Compared {
  label: string
  before: Compared | null
  yearBefore: Compared | null
}

/** `rose by 12% from 1,234`; null where the earlier quarter is not complete. */
export const movedFrom = (before: Compared | null, { value }: Compared): string | null =>
  before === null ? null : `${changeInWords(before.value, value)} from ${formatCount(before.value)}`

/** The change of a year as a headline, or else that of a quarter; undefined where neither can be told. */
export function movedHeadline(moved: Moved | undefined): string | undefined {
  if (moved === undefined) return undefined
  const { label, quarter, value, before, yearBefore } = moved
  if (yearBefore !== null)
    return `${label} ${changeInWords(yearBefore.value, value)} in the year to ${periodShort(quarter)}`
  return before === null
    ? undefined
    : `${label} ${changeInWords(before.value, value)} from ${periodShort(before.quarter)} to ${periodShort(quarter)}`
}
