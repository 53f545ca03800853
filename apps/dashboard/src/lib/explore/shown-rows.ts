import { m } from '#lib/paraglide/messages.js'
import { formatCount } from '#lib/words/count-in-words.ts'
import { partIn, valueOfPart } from './part-value.ts'
import type { ReleasedDivision } from './released.ts'

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
  m.explore_by_year({
    name: parts === null ? label : m.explore_name_by({ name: label, by: parts.label.toLowerCase() }),
    unit,
  })

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
        label: m.explore_national_total(),
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
          if (omitted.has(year)) return m.explore_table_not_divided()
          const part = partIn(member, year)
          return inWords(valueOfPart(part), part?.revisionPending ?? false)
        }),
      })),
    ],
  }
}

function inWords(value: number | null | 'withheld', pending: boolean): string {
  if (value === 'withheld') return m.chart_withheld()
  if (value === null) return m.chart_no_report()
  return pending ? m.explore_table_correction({ figure: formatCount(value) }) : formatCount(value)
}
