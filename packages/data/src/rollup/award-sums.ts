import { sql, type SQL } from 'drizzle-orm'

/**
 * What revisions say of whole metrics, over states: `(award_id, stratum_id, fiscal_quarter, sum)`, where a number was given.
 * `revisions`: a relation of `award_id` and `revision_id`.
 */
export const awardSums = (revisions: SQL): SQL => sql`
  select line.award_id, line.stratum_id, line.fiscal_quarter, sum(line.value)::bigint as sum
  from (${revisions}) as official
  join observation line on line.award_id = official.award_id and line.revision_id = official.revision_id
  join stratum on stratum.id = line.stratum_id and stratum.breakdown = ''
  where line.answer = 'value'
  group by line.award_id, line.stratum_id, line.fiscal_quarter`
