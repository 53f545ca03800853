import { formatCount } from '#lib/words/count-in-words.ts'
import { exploreWords } from './explore-words.ts'
import { partIn, valueOfPart } from './part-value.ts'
import type { ReleasedDivision } from './released.ts'

const words = exploreWords.table

/** A row of the table: a part, and what is said of it in each year. */
export interface ShownRow {
  readonly key: string
  readonly label: string
  readonly isTotal: boolean
  /** In the order of the years. */
  readonly cells: readonly string[]
}

/** What the table is called. */
export const tableName = ({ label, unit, parts }: ReleasedDivision): string =>
  exploreWords.tableName(label, parts?.label, unit)

/** The table of what is shown: the national total and every part, year by year. */
export function shownRows({ totals, parts }: ReleasedDivision): {
  years: readonly number[]
  rows: readonly ShownRow[]
} {
  const years = totals.map(({ fiscalYear }) => fiscalYear)
  const omitted = new Set(parts?.omitted.map(({ fiscalYear }) => fiscalYear))
  return {
    years,
    rows: [
      {
        key: '',
        label: exploreWords.nationalTotal,
        isTotal: true,
        cells: totals.map(({ value, withheld, revisionPending }) =>
          inWords(withheld ? 'withheld' : value, revisionPending),
        ),
      },
      ...(parts?.members ?? []).map((member) => ({
        key: member.member,
        label: member.label,
        isTotal: false,
        cells: years.map((year) => {
          if (omitted.has(year)) return words.notDivided
          const part = partIn(member, year)
          return inWords(valueOfPart(part), part?.revisionPending ?? false)
        }),
      })),
    ],
  }
}

function inWords(value: number | null | 'withheld', pending: boolean): string {
  if (value === 'withheld') return words.withheld
  if (value === null) return words.noReport
  return pending ? `${formatCount(value)} ${words.correction}` : formatCount(value)
}
