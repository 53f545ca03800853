import type { IsoDate, ProgramKind, StateCode } from '@muster/metrics'
import type { Transaction } from '../../database.ts'
import { award, awardState, office, organization, program } from '../../schema/index.ts'

// Who reports, who funds, and for what. A code, number or identifier that is taken breaks a unique constraint:
// ask `brokenUniqueConstraint`.

export interface NewOrganization {
  id: string
  name: string
  state: StateCode
  uei?: string | undefined
  ein?: string | undefined
  /** IANA name. */
  timeZone: string
}

export async function insertOrganization(tx: Transaction, added: NewOrganization): Promise<void> {
  await tx.insert(organization).values(added)
}

export interface NewOffice {
  id: string
  code: string
  department: string
  name: string
  agency?: string | null | undefined
}

export async function insertOffice(tx: Transaction, added: NewOffice): Promise<void> {
  await tx.insert(office).values(added)
}

export interface NewProgram {
  id: string
  code: string
  name: string
  kind: ProgramKind
  officeId: string
  /** Days after the end of a quarter until its report is due. */
  dueDays: number
  /** Days after the end of the period of performance until the final report is due. */
  finalDueDays?: number | undefined
  /** Whether another person must certify than those who wrote the draft. */
  twoPeople?: boolean | undefined
}

export async function insertProgram(tx: Transaction, added: NewProgram): Promise<void> {
  await tx.insert(program).values(added)
}

export interface NewAward {
  id: string
  number: string
  organizationId: string
  programId: string
  startsOn: IsoDate
  endsOn: IsoDate
  /** The pass-through entity of a subaward. */
  passThroughOrganizationId?: string | null | undefined
  officerId?: string | null | undefined
  /** At least one. */
  states: readonly StateCode[]
}

export async function insertAward(tx: Transaction, { states, ...added }: NewAward): Promise<void> {
  await tx.insert(award).values(added)
  await tx.insert(awardState).values(states.map((state) => ({ awardId: added.id, state })))
}
