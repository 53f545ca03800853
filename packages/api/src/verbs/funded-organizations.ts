import { listFundedOrganizations } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { inOffice } from '../in-scope.ts'
import { programKind } from '../shapes/codes.ts'

export const fundedOrganizationsOutput = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    state: z.string(),
    /** How many awards of the person's offices it has, and for what. */
    awards: z.int(),
    programKinds: z.array(programKind),
  }),
)

/** The organizations that hold awards of the person's offices, by name. @throws NotPermitted */
export async function fundedOrganizations(ctx: Context): Promise<z.infer<typeof fundedOrganizationsOutput>> {
  return inOffice(ctx, 'dashboard.organizations', (tx, { scope }) => listFundedOrganizations(tx, scope))
}
