import type { FiscalQuarter, ProgramKind, StateCode, Stratum } from '@muster/metrics'
import { asc, eq, sql } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { columnOf } from '../saving/column-of.ts'
import { award, program, stratum } from '../schema/index.ts'

/** What loading must know of an award. */
export interface LoadingAward {
  readonly awardId: string
  readonly number: string
  readonly programId: string
  readonly officeId: string
  readonly programKind: ProgramKind
  /** Days after the end of a quarter until its report is due. */
  readonly dueDays: number
  /** ISO dates. */
  readonly startsOn: string
  readonly endsOn: string
  readonly states: StateCode[]
}

/** Every award there is, by number. Only who may load history for all of them may see this. */
export async function listLoadingAwards(db: Database): Promise<LoadingAward[]> {
  return db
    .select({
      awardId: award.id,
      number: award.number,
      programId: award.programId,
      officeId: program.officeId,
      programKind: program.kind,
      dueDays: program.dueDays,
      startsOn: award.startsOn,
      endsOn: award.endsOn,
      states: sql<
        StateCode[]
      >`array(select state from award_state where award_id = ${award.id} order by state)`,
    })
    .from(award)
    .innerJoin(program, eq(program.id, award.programId))
    .orderBy(asc(award.number))
}

/** A stratum with its number in this database, and whether it is rolled up. */
export interface NumberedStratum extends Stratum {
  readonly id: number
  readonly addsOverOrganizations: boolean
}

export async function listStrata(db: Database): Promise<NumberedStratum[]> {
  return db
    .select({
      id: stratum.id,
      metric: stratum.metric,
      breakdown: stratum.breakdown,
      category: stratum.category,
      addsOverOrganizations: stratum.addsOverOrganizations,
    })
    .from(stratum)
    .orderBy(asc(stratum.id))
}

export interface ReportPlace {
  readonly awardId: string
  readonly fiscalQuarter: FiscalQuarter
}

/** Which of these places have a report already, whatever its state: in the order of award numbers and quarters. */
export async function findReported(
  db: Database,
  places: readonly ReportPlace[],
): Promise<{ number: string; fiscalQuarter: FiscalQuarter }[]> {
  const { rows } = await db.execute<{ number: string; fiscal_quarter: FiscalQuarter }>(sql`
    select award.number, report.fiscal_quarter
    from unnest(
      ${columnOf(places, (place) => place.awardId)}::uuid[],
      ${columnOf(places, (place) => place.fiscalQuarter)}::text[]
    ) as place (award_id, fiscal_quarter)
    join report on report.award_id = place.award_id and report.fiscal_quarter = place.fiscal_quarter
    join award on award.id = report.award_id
    order by award.number, report.fiscal_quarter`)
  return rows.map(({ number, fiscal_quarter: fiscalQuarter }) => ({ number, fiscalQuarter }))
}
