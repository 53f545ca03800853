import { z } from 'zod'
import type { Context } from '../context.ts'
import { permit } from '../permit.ts'

export const whoAmIOutput = z
  .object({
    name: z.string(),
    roles: z.array(
      z.object({
        role: z.enum(['reporter', 'certifying_official', 'program_officer', 'data_steward', 'administrator']),
        organizationName: z.string().optional(),
        officeName: z.string().optional(),
      }),
    ),
  })
  .nullable()

/** Who is signed in, and what they may do where; null for a visitor. */
export async function whoAmI(ctx: Context): Promise<z.infer<typeof whoAmIOutput>> {
  permit(ctx.actor, 'identity.me')
  if (ctx.actor.kind === 'anonymous') return null
  const { name, roles } = ctx.actor
  return { name, roles: [...roles.list] }
}
