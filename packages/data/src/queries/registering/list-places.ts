import type { ProgramKind, StateCode } from '@muster/metrics'
import { asc, count, eq, ilike, or } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { office, organization, program } from '../../schema/index.ts'
import { containing, type PageOf } from './page-of.ts'

interface OrganizationRecord {
  id: string
  name: string
  state: StateCode
  uei: string | null
  ein: string | null
  timeZone: string
}

/** A page of the organizations whose name or UEI contains what is sought, by name; and how many there are in all. */
export async function listOrganizations(
  db: Database,
  { search, from, most }: PageOf,
): Promise<{ organizations: OrganizationRecord[]; inAll: number }> {
  const sought = or(ilike(organization.name, containing(search)), ilike(organization.uei, containing(search)))
  const organizations = await db
    .select()
    .from(organization)
    .where(sought)
    .orderBy(asc(organization.name), asc(organization.id))
    .offset(from)
    .limit(most)
  const [counted] = await db.select({ inAll: count() }).from(organization).where(sought)
  return { organizations, inAll: counted?.inAll ?? 0 }
}

export interface OfficeRecord {
  id: string
  code: string
  department: string
  name: string
  /** The agency of the plan that it belongs to. */
  agency: string | null
}

/** Every office, by code: there are a few. */
export const listOffices = (db: Database): Promise<OfficeRecord[]> =>
  db.select().from(office).orderBy(asc(office.code))

export interface ProgramRecord {
  id: string
  code: string
  name: string
  kind: ProgramKind
  officeId: string
  officeCode: string
  officeName: string
  department: string
  dueDays: number
  finalDueDays: number
  twoPeople: boolean
}

/** Every program with its office, by code: there are a few. */
export const listEveryProgram = (db: Database): Promise<ProgramRecord[]> =>
  db
    .select({
      id: program.id,
      code: program.code,
      name: program.name,
      kind: program.kind,
      officeId: program.officeId,
      officeCode: office.code,
      officeName: office.name,
      department: office.department,
      dueDays: program.dueDays,
      finalDueDays: program.finalDueDays,
      twoPeople: program.twoPeople,
    })
    .from(program)
    .innerJoin(office, eq(office.id, program.officeId))
    .orderBy(asc(program.code))
