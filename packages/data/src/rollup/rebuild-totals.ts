import { fiscalYearOf, type FiscalQuarter } from '@muster/metrics'
import { sql } from 'drizzle-orm'
import type { Transaction } from '../database.ts'
import { columnOf } from '../saving/column-of.ts'
import { columnsOfQuarters, columnsOfYear } from './columns-of-quarter.ts'

/** Sums over cells, each in the columns of its quarter. */
const sumsOfCells = sql.join(
  columnsOfQuarters.map(({ sum, reporting, silent }, at) => {
    const own = sql`filter (where right(fiscal_quarter, 1) = ${sql.raw(`'${at + 1}'`)})`
    return sql`coalesce(sum(sum) ${own}, 0)::bigint as ${sum}, coalesce(sum(reporting) ${own}, 0)::int as ${reporting},
      coalesce(sum(not_reported + not_tracked) ${own}, 0)::int as ${silent}`
  }),
  sql`, `,
)

/** Sums over years. */
const sumsOfYears = sql.join(
  columnsOfQuarters.map(
    ({ sum, reporting, silent }) =>
      sql`sum(${sum})::bigint as ${sum}, sum(${reporting})::int as ${reporting}, sum(${silent})::int as ${silent}`,
  ),
  sql`, `,
)

const yearOf = sql`substr(fiscal_quarter, 3, 4)::int`

/**
 * Makes the totals of every level anew from the cells, of all fiscal years or of those of some quarters. In the order of time,
 * so that what pages read, the last ones, lies together. After `lockRollup` only.
 */
export async function rebuildTotals(tx: Transaction, quarters?: readonly FiscalQuarter[]): Promise<void> {
  const years = quarters && columnOf([...new Set(quarters.map(fiscalYearOf))], (year) => year)
  const chosen = (year: typeof yearOf) =>
    years === undefined ? sql`true` : sql`${year} = any(${years}::int[])`
  await tx.execute(sql`delete from rollup_year where ${chosen(sql`fiscal_year`)}`)
  // Of a program first: the nation and its offices are added up from far fewer rows than there are cells.
  await tx.execute(sql`
    with of_program as materialized (
      select program_id, stratum_id, ${yearOf} as fiscal_year, ${sumsOfCells}
      from rollup_cell where ${chosen(yearOf)}
      group by program_id, stratum_id, ${yearOf}
    ), total as (
      select 'nation' as level, '' as place, stratum_id, fiscal_year, ${sumsOfYears}
      from of_program
      group by stratum_id, fiscal_year
      union all
      select 'office', program.office_id::text, stratum_id, fiscal_year, ${sumsOfYears}
      from of_program join program on program.id = of_program.program_id
      group by program.office_id, stratum_id, fiscal_year
      union all
      select 'program', program_id::text, stratum_id, fiscal_year, ${columnsOfYear}
      from of_program
      union all
      select 'state', state, stratum_id, ${yearOf} as fiscal_year, ${sumsOfCells}
      from rollup_cell where ${chosen(yearOf)}
      group by state, stratum_id, ${yearOf}
    )
    insert into rollup_year (level, place, stratum_id, fiscal_year, ${columnsOfYear})
    select level, place, stratum_id, fiscal_year, ${columnsOfYear}
    from total
    order by fiscal_year, level, place, stratum_id`)
}
