import { RollupOutOfStep } from '../../packages/data/src/index.ts'
import { groupBy, placesOf } from './group-by.ts'
import { fiscalYearOf, quarterNumberOf } from '../../packages/metrics/src/index.ts'
import type { RegisteredAward, World } from './make-world.ts'
import type { Connection } from './postgres.ts'
import { waitingQuarter } from './shape.ts'
import { timed } from './time-both.ts'

const together = 8

/** An officer accepts the report of an award that waits. @returns milliseconds */
export const accept = ({ officers }: World, award: RegisteredAward, officer = 0): Promise<number> =>
  timed(async () =>
    officers[award.office]?.[officer]?.review.accept({
      awardNumber: award.number,
      quarter: waitingQuarter,
      revisionNumber: 1,
    }),
  )

/** Eight officers accept what is left, each as fast as they can. @returns reports in a second */
export async function acceptTogether(world: World, awards: readonly RegisteredAward[]): Promise<number> {
  const left = awards.values()
  const taken = await timed(() =>
    Promise.all(
      Array.from({ length: together }, async (_, officer) => {
        for (const award of left) await accept(world, award, officer % 3)
      }),
    ),
  )
  return (awards.length / taken) * 1000
}

/**
 * Whether the totals of every level and award, and the coverage, say of the quarter that was accepted what its observations say.
 * @throws RollupOutOfStep
 */
export async function verifyAccepted(connection: Connection, accepted: number): Promise<void> {
  const range = { first: waitingQuarter, last: waitingQuarter }
  const names = (await connection.rows('select distinct metric from stratum')).map(
    ({ metric = '' }) => metric,
  )
  const [sum, reporting, silent] = ['sum', 'reporting', 'silent'].map(
    (name) => `${name}_q${quarterNumberOf(waitingQuarter)}`,
  )
  for (const [level, place] of Object.entries(placesOf)) {
    const [found] = await connection.rows(
      `with wanted as (
        select metric, breakdown, category, place, sum, reporting, not_reported + not_tracked as silent
        from (${groupBy({ metrics: names, range, place })}) as grouped
      ), kept as (
        select metric, breakdown, category, place, ${sum} as sum, ${reporting} as reporting, ${silent} as silent
        from rollup_year join stratum on stratum.id = stratum_id
        where level = '${level}' and fiscal_year = ${fiscalYearOf(waitingQuarter)} and ${reporting} + ${silent} > 0
      )
      select (select count(*) from wanted) as rows,
        (select count(*) from (select * from wanted except select * from kept) as one)
          + (select count(*) from (select * from kept except select * from wanted) as other) as differ`,
    )
    if (found?.differ !== '0' || found.rows === '0')
      throw new RollupOutOfStep(`${level}: ${found?.differ} of ${found?.rows} totals differ`)
  }
  const [ofAwards] = await connection.rows(
    `with wanted as (
        select line.award_id, line.stratum_id, sum(line.value) as sum
        from report
        join observation line on line.award_id = report.award_id and line.revision_id = report.accepted_revision_id
        join stratum on stratum.id = line.stratum_id and stratum.breakdown = ''
        where report.fiscal_quarter = '${waitingQuarter}' and line.answer = 'value'
        group by 1, 2
      ), kept as (
        select award_id, stratum_id, sum from award_total where fiscal_quarter = '${waitingQuarter}' and is_latest
      )
      select (select count(*) from wanted) as rows,
        (select count(*) from (select * from wanted except select * from kept) as one)
          + (select count(*) from (select * from kept except select * from wanted) as other) as differ`,
  )
  if (ofAwards?.differ !== '0' || ofAwards.rows === '0')
    throw new RollupOutOfStep(`${ofAwards?.differ} of ${ofAwards?.rows} totals of awards differ`)
  const [covered] = await connection.rows(
    `select sum(accepted) as accepted from coverage_cell where fiscal_quarter = '${waitingQuarter}'`,
  )
  if (covered?.accepted !== String(accepted))
    throw new RollupOutOfStep(`${covered?.accepted} of ${accepted} acceptances are counted`)
}
