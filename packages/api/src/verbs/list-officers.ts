import { listOfficers as find } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { inOffice } from '../in-scope.ts'
import { personName } from '../shapes/review-item.ts'

export const listOfficersOutput = z.array(personName)

/** The program officers of the actor's offices, by name. @throws NotPermitted */
export async function listOfficers(ctx: Context): Promise<z.infer<typeof listOfficersOutput>> {
  return inOffice(ctx, 'review.officers', async (tx, { scope }) => {
    const officers = await find(tx, scope)
    return [...new Map(officers.map(({ id, name }) => [id, { id, name }])).values()]
  })
}
