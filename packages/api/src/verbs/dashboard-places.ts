import { listEveryProgram, listOffices } from '@muster/data'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { lastEndedQuarter } from '../figures/ended-quarters.ts'
import { permitInNation } from '../permit.ts'
import { programKind, quarter } from '../shapes/codes.ts'

export const dashboardPlacesOutput = z.object({
  /** `own`: the person works for it. */
  offices: z.array(
    z.object({ code: z.string(), name: z.string(), department: z.string(), own: z.boolean() }),
  ),
  programs: z.array(
    z.object({ code: z.string(), name: z.string(), kind: programKind, officeCode: z.string() }),
  ),
  /** The last quarter that is over. */
  latest: quarter,
})

/** What national figures can be narrowed to: every office and program, and until when there are any. @throws NotPermitted */
export async function dashboardPlaces(ctx: Context): Promise<z.infer<typeof dashboardPlacesOutput>> {
  const { roles } = permitInNation(ctx.actor, 'dashboard.places')
  const own = roles.officesWith(['program_officer', 'office_administrator']).officeIds
  const { db } = ctx.store
  return {
    offices: (await listOffices(db)).map(({ id, code, name, department }) => ({
      code,
      name,
      department,
      own: own.includes(id),
    })),
    programs: (await listEveryProgram(db)).map(({ code, name, kind, officeCode }) => ({
      code,
      name,
      kind,
      officeCode,
    })),
    latest: lastEndedQuarter(dayOf(ctx.now)),
  }
}
