import { setAgency, withTransaction } from '@muster/data'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { NotFound } from '../refusals.ts'
import { agencyCode } from '../shapes/codes.ts'

/** Null: it belongs to none that the plan names. */
export const setOfficeAgencyInput = z.object({ officeId: z.uuid(), agency: agencyCode.nullable() })
export type SetOfficeAgency = z.output<typeof setOfficeAgencyInput>

export const setOfficeAgencyOutput = z.object({ officeId: z.string(), agency: z.string().nullable() })

/** Says which agency of the plan an office belongs to: its administrators speak for it from then on. @throws NotPermitted, NotFound */
export async function setOfficeAgency(ctx: Context, input: SetOfficeAgency): Promise<SetOfficeAgency> {
  permitInNation(ctx.actor, 'administration.setOfficeAgency')
  return withTransaction(ctx.store.db, async (tx) => {
    const before = await setAgency(tx, input)
    if (before === undefined) throw new NotFound('office')
    await recordAudit(tx, ctx, {
      action: 'administration.setOfficeAgency',
      subject: `office ${input.officeId}`,
      detail: fromTo('agency', before.agency, input.agency),
    })
    return input
  })
}
