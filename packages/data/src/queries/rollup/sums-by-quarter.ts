import { makeFiscalQuarter, type FiscalQuarter, type QuarterNumber } from '@muster/metrics'
import { sql } from 'drizzle-orm'
import { columnsOfQuarters } from '../../rollup/columns-of-quarter.ts'
import { rollupYear } from '../../schema/index.ts'
import type { QuarterRange } from '../range-of-quarters.ts'

const listed = (column: 'sum' | 'reporting') =>
  sql.join(
    columnsOfQuarters.map((of) => of[column]),
    sql`, `,
  )

/** A letter for each quarter: `n`, there is a number; `-`, there are answers without one; `.`, there are none. */
const lettersOfYear = sql.join(
  columnsOfQuarters.map(
    ({ reporting, silent }) =>
      sql`case when ${reporting} > 0 then 'n' when ${silent} > 0 then '-' else '.' end`,
  ),
  sql` || `,
)

/**
 * The years of a group of totals as one text: `(2016,0,0,3759,0,..n-);(2017,4492,4390,5102,4004,)`. Letters only where a
 * quarter has no number: nearly all have one, and asking each of them takes as long as everything else.
 */
export const sumsByQuarter = sql<string>`string_agg(row(${rollupYear.fiscalYear}, ${listed('sum')},
  case when least(${listed('reporting')}) = 0 then ${lettersOfYear} end)::text, ';')`

/** What such a text says of the quarters of a range, in the order of time; each quarter as the caller makes it. */
export function quartersIn<Made>(
  sums: string,
  { first, last }: QuarterRange,
  make: (quarter: FiscalQuarter, sum: number | null) => Made,
): Made[] {
  const made: Made[] = []
  for (const year of sums.split(';').sort()) {
    const letters = year.slice(year.lastIndexOf(',') + 1, -1)
    // From comma to comma: taking a year apart into a list takes twice as long.
    let from = year.indexOf(',') + 1
    for (const [at, quarter] of quartersOf(year.slice(1, from - 1)).entries()) {
      const to = year.indexOf(',', from)
      const isSilent = letters[at] === '-'
      if (letters[at] !== '.' && quarter >= first && quarter <= last)
        made.push(make(quarter, isSilent ? null : Number(year.slice(from, to))))
      from = to + 1
    }
  }
  return made
}

const numbers: readonly QuarterNumber[] = [1, 2, 3, 4]
const known = new Map<string, readonly FiscalQuarter[]>()

/** Thousands of quarters come out of a query, and they are the same few. */
function quartersOf(fiscalYear: string): readonly FiscalQuarter[] {
  const quarters =
    known.get(fiscalYear) ?? numbers.map((number) => makeFiscalQuarter(Number(fiscalYear), number))
  known.set(fiscalYear, quarters)
  return quarters
}
