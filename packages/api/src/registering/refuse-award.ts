import { isOfficerOf, placeExists, type Transaction } from '@muster/data'
import type { IsoDate } from '@muster/metrics'
import { Invalid, NotFound } from '../refusals.ts'

// What cannot be registered of an award.

/** @throws Invalid */
export function refuseBackwardPeriod({ startsOn, endsOn }: { startsOn: IsoDate; endsOn: IsoDate }): void {
  if (endsOn < startsOn) throw new Invalid('The award ends before it starts. Check both dates.')
}

/** @throws Invalid if an award would pass through the organization that reports it, NotFound for one of nobody */
export async function refuseWrongPassThrough(
  tx: Transaction,
  organizationId: string,
  passThroughOrganizationId: string | null | undefined,
): Promise<void> {
  if (passThroughOrganizationId === null || passThroughOrganizationId === undefined) return
  if (passThroughOrganizationId === organizationId) {
    throw new Invalid(
      'An award cannot pass through its own organization. Choose another one, or none if it is a direct award.',
    )
  }
  if (!(await placeExists(tx, 'organization', passThroughOrganizationId))) throw new NotFound('organization')
}

/** @throws Invalid unless the person is a program officer of the office that funds the award */
export async function refuseWrongOfficer(
  tx: Transaction,
  awardId: string,
  officerId: string | null | undefined,
): Promise<void> {
  if (officerId === null || officerId === undefined) return
  if (!(await isOfficerOf(tx, { awardId, userId: officerId }))) {
    throw new Invalid(
      'That person is not a program officer of the office that funds this award. Choose one of its officers.',
    )
  }
}
