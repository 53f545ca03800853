import { sql, type Column, type SQL } from 'drizzle-orm'

/** The sum of counts, as a number. Throws a RangeError for what a number cannot hold exactly. */
export const total = (column: Column | SQL): SQL<number> =>
  sql`coalesce(sum(${column}), 0)::bigint`.mapWith((sum: string | number | bigint) => {
    const number = Number(sum)
    if (!Number.isSafeInteger(number)) throw new RangeError(`A sum of ${sum} is too large to be exact`)
    return number
  })
