import { quarterNumberOf, type FiscalQuarter } from '@muster/metrics'
import { sql, type SQL } from 'drizzle-orm'

/** The columns of `rollup_year` for a quarter of the year. */
export interface ColumnsOfQuarter {
  readonly sum: SQL
  readonly reporting: SQL
  readonly silent: SQL
}

const columnsOf = (number: number): ColumnsOfQuarter => ({
  sum: sql.raw(`sum_q${number}`),
  reporting: sql.raw(`reporting_q${number}`),
  silent: sql.raw(`silent_q${number}`),
})

/** Of all four, in their order. */
export const columnsOfQuarters = [1, 2, 3, 4].map(columnsOf)

export const columnsOfQuarter = (quarter: FiscalQuarter): ColumnsOfQuarter =>
  columnsOf(quarterNumberOf(quarter))

/** All of them, in the order of the table. */
export const columnsOfYear = sql.join(
  columnsOfQuarters.flatMap(({ sum, reporting, silent }) => [sum, reporting, silent]),
  sql`, `,
)
