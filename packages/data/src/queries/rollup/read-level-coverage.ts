import type { FiscalQuarter, ProgramKind } from '@muster/metrics'
import { and, asc, eq, inArray, max, sql, type SQL } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { coverageCell, program, stateCoverageCell, type RollupLevel } from '../../schema/index.ts'
import { within, type QuarterRange } from '../range-of-quarters.ts'
import { total } from '../total.ts'

export interface LevelCoverageChoice {
  readonly level: RollupLevel
  /** Ids of offices or programs, or codes of states; all of them if absent. The nation has none. */
  readonly places?: readonly string[]
  readonly range: QuarterRange
  /** Of these programs alone: how many of their awards serve a state, for one. */
  readonly programIds?: readonly string[]
  /** All kinds if absent. */
  readonly programKinds?: readonly ProgramKind[]
}

export interface LevelCoverage {
  fiscalQuarter: FiscalQuarter
  /** Empty for the nation; the id of the office or program, or the code of the state. */
  place: string
  /** Reports that are expected. Of a state: those of awards that serve it, so that they do not add up over states. */
  expected: number
  /** Of these, with an accepted revision. */
  accepted: number
  /** ISO moment at which an acceptance, or one taken back, last moved the figures; null while none did. */
  changedAt: string | null
}

/**
 * "41 of 48 reported", by quarter and place, in this order. It adds up programs, of which there are few, and reads no
 * obligation. A quarter in which nothing is expected has no row.
 */
export async function readLevelCoverage(
  db: Database,
  { level, places, range, programIds, programKinds }: LevelCoverageChoice,
): Promise<LevelCoverage[]> {
  const cell = level === 'state' ? stateCoverageCell : coverageCell
  const place: Record<RollupLevel, SQL<string>> = {
    nation: sql`''`,
    office: sql`${program.officeId}::text`,
    program: sql`${program.id}::text`,
    state: sql`${stateCoverageCell.state}`,
  }
  const rows = await db
    .select({
      fiscalQuarter: cell.fiscalQuarter,
      place: sql<string>`${place[level]}`.as('place'),
      expected: total(cell.expected),
      accepted: total(cell.accepted),
      changedAt: max(cell.changedAt),
    })
    .from(cell)
    .innerJoin(program, eq(program.id, cell.programId))
    .where(
      and(
        within(cell.fiscalQuarter, range),
        places && inArray(place[level], [...places]),
        programIds && inArray(program.id, [...programIds]),
        programKinds && inArray(program.kind, [...programKinds]),
      ),
    )
    .groupBy(cell.fiscalQuarter, sql`place`)
    .having(sql`sum(${cell.expected}) > 0`)
    .orderBy(asc(cell.fiscalQuarter), sql`place`)
  return rows
}
