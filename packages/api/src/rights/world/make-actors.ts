import { loadActor } from '../../actor.ts'
import type { Context } from '../../context.ts'
import type { RoleInPlace, SmallMuster } from '../../testing/small-muster.ts'
import type { ActorName } from '../actors.ts'

/** Somebody for every role, in one organization and one office. */
export async function makeActors(
  muster: SmallMuster,
  organization: { organizationId: string },
  office: { officeId: string },
): Promise<Readonly<Record<Exclude<ActorName, 'subrecipient'>, Context>>> {
  const person = (name: string, ...roles: RoleInPlace[]) => muster.person(name, ...roles)
  const officer = await person('Ruth Okafor', { role: 'program_officer', ...office })
  return {
    visitor: muster.visitor,
    nobody: await person('No Role'),
    reporter: await person('Dana Whitfield', { role: 'reporter', ...organization }),
    certifying_official: await person('Marcus Ellery', { role: 'certifying_official', ...organization }),
    program_officer: officer,
    office_administrator: await person('Ines Calder', { role: 'office_administrator', ...office }),
    data_steward: await person('Lena Moravec', { role: 'data_steward' }),
    system_administrator: await person('Aldo Brandt', { role: 'system_administrator' }),
    officer_without_second_factor: await withPasswordAlone(officer),
  }
}

async function withPasswordAlone(ctx: Context): Promise<Context> {
  if (ctx.actor.kind !== 'person') throw new Error('A visitor has no roles to withhold.')
  return { ...ctx, actor: await loadActor(ctx.store.db, ctx.actor.userId, { secondFactor: false }) }
}
