import { assignAward as assign, findOffice, listOfficers, worksForOrganization } from '@muster/data'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { inOffice } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { recordAudit } from '../record-audit.ts'
import { Invalid } from '../refusals.ts'
import { refuseOwnOrganization } from '../reviewing/load-for-decision.ts'
import { awardNumber } from '../shapes/report-place.ts'
import { personName } from '../shapes/review-item.ts'

/** `officerId: null` takes the award from whoever has it. */
export const assignAwardInput = z.object({ awardNumber, officerId: z.uuid().nullable() })
export type AssignAward = z.output<typeof assignAwardInput>

export const assignAwardOutput = z.object({ awardNumber, officer: personName.nullable() })
export type Assigned = z.infer<typeof assignAwardOutput>

/**
 * Gives the reports of an award to one officer, who is then the one that is told of them.
 * @throws NotPermitted also for an administrator's own organization, NotFound, Invalid for somebody who may not review it
 */
export async function assignAward(
  ctx: Context,
  { awardNumber: number, officerId }: AssignAward,
): Promise<Assigned> {
  return inOffice(ctx, 'review.assign', async (tx, { by, scope }) => {
    const award = await loadAward(tx, scope, number)
    refuseOwnOrganization(by, award)
    const officeId = await findOffice(tx, award.awardId)
    const officers = await listOfficers(tx, scope)
    const officer = officers.find((each) => each.id === officerId && each.officeId === officeId)
    if (officerId !== null && officer === undefined)
      throw new Invalid('Choose a program officer of the office that funds this award.')
    const reporting = [award.organizationId, award.passThroughOrganizationId].filter((id) => id !== null)
    if (officerId !== null && (await worksForOrganization(tx, officerId, reporting)))
      throw new Invalid('That officer has a role in the organization that reports. Choose another one.')
    if (award.officerId !== officerId) {
      await assign(tx, award.awardId, officerId)
      await recordAudit(tx, ctx, {
        action: 'review.assign',
        subject: `award ${number}`,
        detail: fromTo('officer', personInRecord(award.officerId), personInRecord(officerId)),
      })
    }
    return {
      awardNumber: number,
      officer: officer === undefined ? null : { id: officer.id, name: officer.name },
    }
  })
}

/** As the record speaks of people. */
const personInRecord = (id: string | null) => (id === null ? null : `person ${id}`)
