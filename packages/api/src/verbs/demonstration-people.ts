import { findPeopleByEmail } from '@muster/data'
import { z } from 'zod'
import type { RequestContext } from '../context.ts'
import { peopleOnOffer } from '../demonstration/cast/people.ts'
import { permit } from '../permit.ts'
import { NotFound } from '../refusals.ts'

export const demonstrationPeopleOutput = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    title: z.string(),
    /** The first of their roles, as its code. */
    role: z.string(),
    /** The heading under which they stand. */
    group: z.string(),
  }),
)

/** The people of the demonstration whom anybody may sign in as. @throws NotFound outside the demonstration */
export async function demonstrationPeople(
  ctx: Pick<RequestContext, 'actor' | 'settings' | 'store'>,
): Promise<z.infer<typeof demonstrationPeopleOutput>> {
  permit(ctx.actor, 'identity.demonstrationPeople')
  if (!ctx.settings.demonstration) throw new NotFound('page')
  const registered = new Map(
    (
      await findPeopleByEmail(
        ctx.store.db,
        peopleOnOffer.map(({ email }) => email),
      )
    ).map(({ id, email }) => [email, id]),
  )
  return peopleOnOffer.flatMap(({ name, title, email, roles, group }) => {
    const id = registered.get(email)
    return id === undefined ? [] : [{ id, name, title, role: roles[0]?.role ?? '', group }]
  })
}
