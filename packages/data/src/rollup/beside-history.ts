import { fewestOthers } from '@muster/metrics'
import { sql, type SQL } from 'drizzle-orm'

/** So many counts before say what is usual of an award: with the count itself, two years. */
const countsBefore = 7

/**
 * Sums `(award_id, stratum_id, fiscal_quarter, sum)`, each with its place in the course of its award: whether it `is_latest`,
 * the `median` of the counts before it, and the `distance` from that. It is `robustDistance`, written down once more for the
 * database; a property test compares them. `changed`: a quarter; only what a change of it can move is given back.
 */
export const besideHistory = (sums: SQL, changed?: SQL): SQL => sql`
  select course.award_id, course.stratum_id, course.fiscal_quarter, course.sum, course.next is null as is_latest, usual.median,
    (course.sum - usual.median) / greatest(1.4826 * spread.deviation, sqrt(greatest(usual.median, 0)), 1) as distance
  from (
    select award_id, stratum_id, fiscal_quarter, sum,
      lead(fiscal_quarter) over (partition by award_id, stratum_id order by fiscal_quarter) as next,
      array_agg(sum) over (
        partition by award_id, stratum_id order by fiscal_quarter
        rows between ${sql.raw(String(countsBefore))} preceding and 1 preceding
      ) as before
    from (${sums}) as sums
  ) as course
  cross join lateral (
    select case when count(*) >= ${sql.raw(String(fewestOthers))}
      then percentile_cont(0.5) within group (order by each) end as median
    from unnest(course.before) as each
  ) as usual
  cross join lateral (
    select percentile_cont(0.5) within group (order by abs(each - usual.median)) as deviation
    from unnest(course.before) as each
  ) as spread
  ${
    changed === undefined
      ? sql``
      : sql`where course.fiscal_quarter >= ${changed} or course.next >= ${changed} or course.next is null`
  }`
