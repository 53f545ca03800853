import type { Store } from '@muster/data'
import { fiscalQuarter, isoDate, type ProgramKind, type StateCode } from '@muster/metrics'
import { randomUUID } from 'node:crypto'
import { anonymous, loadActor } from '../actor.ts'
import type { Context, Instant } from '../context.ts'
import { grantRole, type GrantRole } from '../verbs/grant-role.ts'
import { registerAward } from '../verbs/register-award.ts'
import { registerFirstAdministrator } from '../verbs/register-first-administrator.ts'
import { registerOffice } from '../verbs/register-office.ts'
import { registerOrganization } from '../verbs/register-organization.ts'
import { registerPerson } from '../verbs/register-person.ts'
import { registerProgram } from '../verbs/register-program.ts'

// An installation with a few fictional people, made by the verbs alone.

export const quarter = fiscalQuarter('FY2017Q4')
export const earlier = fiscalQuarter('FY2017Q3')

/** Two weeks before FY2017 Q4 is due. */
export const october: Instant = '2017-10-16T14:00:00.000Z'

type WithoutPerson<Role> = Role extends unknown ? Omit<Role, 'userId'> : never
/** A role, and where it holds. */
export type RoleInPlace = WithoutPerson<GrantRole>

export interface SmallMuster {
  readonly store: Store
  readonly administrator: Context
  readonly visitor: Context
  /** Somebody new with roles, as a context. */
  person(name: string, ...roles: RoleInPlace[]): Promise<Context>
  organization(name: string): Promise<{ organizationId: string }>
  /** `agency`: of the plan; it belongs to none if absent. */
  office(code: string, agency?: string): Promise<{ officeId: string }>
  program(kind: ProgramKind, office: { officeId: string }): Promise<{ programId: string }>
  /** FY2016 Q1 to FY2018 Q4, with its obligations. Returns its number. */
  award(
    number: string,
    of: { organizationId: string; programId: string; passThroughOrganizationId?: string },
    states?: readonly StateCode[],
  ): Promise<string>
}

/** The same person at another moment. */
export const at = (ctx: Context, now: Instant): Context => ({ ...ctx, now })

export async function smallMuster(store: Store): Promise<SmallMuster> {
  const contextOf = (actor: Context['actor']): Context => ({ store, actor, now: october, newId: randomUUID })
  const visitor = contextOf(anonymous)
  const first = await registerFirstAdministrator(visitor, {
    name: 'Tobias Wren',
    email: 'tobias.wren@example.gov',
  })
  const administrator = contextOf(await loadActor(store.db, first.id))

  return {
    store,
    administrator,
    visitor,
    async person(name, ...roles) {
      const email = `${randomUUID()}@example.org`
      const { id: userId } = await registerPerson(administrator, { name, email })
      for (const role of roles) await grantRole(administrator, { ...role, userId })
      return contextOf(await loadActor(store.db, userId))
    },
    async organization(name) {
      return { organizationId: (await registerOrganization(administrator, { name, state: 'TX' })).id }
    },
    async office(code, agency) {
      const named = { code, department: 'Department', name: code, agency }
      return { officeId: (await registerOffice(administrator, named)).id }
    },
    async program(kind, { officeId }) {
      const named = { code: randomUUID(), name: `Program for ${kind}`, kind, officeId, dueDays: 30 }
      return { programId: (await registerProgram(administrator, named)).id }
    },
    async award(number, of, states = ['TX']) {
      const period = { startsOn: isoDate('2015-10-01'), endsOn: isoDate('2018-09-30') }
      await registerAward(administrator, { number, ...of, ...period, states: [...states] })
      return number
    },
  }
}
