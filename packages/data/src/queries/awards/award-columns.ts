import type { StateCode } from '@muster/metrics'
import { sql } from 'drizzle-orm'
import { award, organization, program } from '../../schema/index.ts'
import { officerInCharge } from './officer-in-charge.ts'

/** What every reader of an award is told; the query joins `organization` and `program`. */
export const awardColumns = {
  awardId: award.id,
  number: award.number,
  organizationId: award.organizationId,
  organizationName: organization.name,
  timeZone: organization.timeZone,
  passThroughOrganizationId: award.passThroughOrganizationId,
  officerId: officerInCharge,
  programCode: program.code,
  programName: program.name,
  programKind: program.kind,
  twoPeople: program.twoPeople,
  startsOn: award.startsOn,
  endsOn: award.endsOn,
  states: sql<StateCode[]>`array(select state from award_state where award_id = ${award.id} order by state)`,
}
