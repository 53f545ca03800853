import { regions, type ProgramKind } from '@muster/metrics'
import { sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { columnOf } from '../../saving/column-of.ts'
import type { QuarterRange } from '../range-of-quarters.ts'
import type { LevelCoverage } from './read-level-coverage.ts'

export type PlaceCoverage = Omit<LevelCoverage, 'changedAt'>

/**
 * "41 of 48 reported", by quarter and region: reports of awards that serve any of its states, each once, so that it is no
 * sum over states. It reads every obligation of the quarters: for releases, not for pages.
 */
export async function readRegionCoverage(
  db: Database,
  { range, programKinds }: { range: QuarterRange; programKinds: readonly ProgramKind[] },
): Promise<PlaceCoverage[]> {
  const places = regions.flatMap(({ code, states }) => states.map((state) => ({ code, state })))
  const { rows } = await db.execute<PlaceCoverage & Record<string, unknown>>(sql`
    with served as (
      select distinct award_state.award_id, region.code
      from award_state
      join unnest(
        ${columnOf(places, ({ code }) => code)}::text[], ${columnOf(places, ({ state }) => state)}::text[]
      ) as region (code, state) on region.state = award_state.state
      join award on award.id = award_state.award_id
      join program on program.id = award.program_id
      where program.kind = any(${columnOf(programKinds, (kind) => kind)}::text[])
    )
    select obligation.fiscal_quarter as "fiscalQuarter", served.code as place,
      count(*)::int as expected, count(report.accepted_revision_id)::int as accepted
    from served
    join obligation on obligation.award_id = served.award_id
    left join report on report.award_id = obligation.award_id and report.fiscal_quarter = obligation.fiscal_quarter
    where obligation.fiscal_quarter between ${range.first} and ${range.last}
    group by obligation.fiscal_quarter, served.code
    order by obligation.fiscal_quarter, served.code`)
  return rows
}
