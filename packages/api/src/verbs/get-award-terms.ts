import { findAwardTerms } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { NotFound } from '../refusals.ts'

export const getAwardTermsInput = z.object({ number: z.string().max(60) })
export type GetAwardTerms = z.output<typeof getAwardTermsInput>

const named = z.object({ id: z.string(), name: z.string() })

export const getAwardTermsOutput = z.object({
  number: z.string(),
  organizationId: z.string(),
  organizationName: z.string(),
  programCode: z.string(),
  programName: z.string(),
  officeName: z.string(),
  /** ISO dates; both days belong to the period of performance. */
  startsOn: z.string(),
  endsOn: z.string(),
  /** The states and territories served, in the order of their codes. */
  states: z.array(z.string()),
  /** The pass-through entity of a subaward. */
  passThrough: named.nullable(),
  officerId: z.string().nullable(),
  /** Who may be its officer: the program officers of its office. */
  officers: z.array(named),
})

/** What an award was given for, by its number. @throws NotPermitted, NotFound */
export async function getAwardTerms(
  ctx: Context,
  { number }: GetAwardTerms,
): Promise<z.infer<typeof getAwardTermsOutput>> {
  permitInNation(ctx.actor, 'administration.award')
  const found = await findAwardTerms(ctx.store.db, number)
  if (found === undefined) throw new NotFound('award')
  return found
}
