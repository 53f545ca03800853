import type { StateCode } from '@muster/metrics'
import { and, asc, count, eq, ilike, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Database } from '../../database.ts'
import { award, awardState, office, organization, program, roleGrant, user } from '../../schema/index.ts'
import { containing, type PageOf } from './page-of.ts'

/** An award in the list of all: for administrators, who see no report. */
interface ListedAward {
  number: string
  organizationName: string
  programCode: string
  /** ISO dates. */
  startsOn: string
  endsOn: string
}

/** A page of the awards whose number or organization contains what is sought, by number; and how many there are in all. */
export async function searchAwards(
  db: Database,
  { search, from, most }: PageOf,
): Promise<{ awards: ListedAward[]; inAll: number }> {
  const sought = or(ilike(award.number, containing(search)), ilike(organization.name, containing(search)))
  const awards = await db
    .select({
      number: award.number,
      organizationName: organization.name,
      programCode: program.code,
      startsOn: award.startsOn,
      endsOn: award.endsOn,
    })
    .from(award)
    .innerJoin(organization, eq(organization.id, award.organizationId))
    .innerJoin(program, eq(program.id, award.programId))
    .where(sought)
    .orderBy(asc(award.number))
    .offset(from)
    .limit(most)
  const [counted] = await db
    .select({ inAll: count() })
    .from(award)
    .innerJoin(organization, eq(organization.id, award.organizationId))
    .where(sought)
  return { awards, inAll: counted?.inAll ?? 0 }
}

/** The terms of one award, and who might be its officer. */
interface AwardDetails extends ListedAward {
  organizationId: string
  programName: string
  officeName: string
  /** In the order of their codes. */
  states: StateCode[]
  passThrough: { id: string; name: string } | null
  officerId: string | null
  /** The program officers of its office, by name. */
  officers: { id: string; name: string }[]
}

/** The terms of the award with this number. For administrators: it is not bound to a scope. */
export async function findAwardTerms(db: Database, number: string): Promise<AwardDetails | undefined> {
  const through = alias(organization, 'pass_through')
  const [found] = await db
    .select({
      id: award.id,
      number: award.number,
      organizationId: organization.id,
      organizationName: organization.name,
      programCode: program.code,
      programName: program.name,
      officeId: office.id,
      officeName: office.name,
      startsOn: award.startsOn,
      endsOn: award.endsOn,
      officerId: award.officerId,
      throughId: through.id,
      throughName: through.name,
    })
    .from(award)
    .innerJoin(organization, eq(organization.id, award.organizationId))
    .innerJoin(program, eq(program.id, award.programId))
    .innerJoin(office, eq(office.id, program.officeId))
    .leftJoin(through, eq(through.id, award.passThroughOrganizationId))
    .where(eq(award.number, number))
  if (found === undefined) return undefined
  const { id, officeId, throughId, throughName, ...terms } = found
  const served = await db
    .select({ state: awardState.state })
    .from(awardState)
    .where(eq(awardState.awardId, id))
    .orderBy(asc(awardState.state))
  const officers = await db
    .select({ id: user.id, name: user.name })
    .from(roleGrant)
    .innerJoin(user, eq(user.id, roleGrant.userId))
    .where(and(eq(roleGrant.officeId, officeId), eq(roleGrant.role, 'program_officer')))
    .orderBy(asc(user.name))
  return {
    ...terms,
    states: served.map(({ state }) => state),
    passThrough: throughId === null || throughName === null ? null : { id: throughId, name: throughName },
    officers,
  }
}
