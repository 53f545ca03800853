import type { Rule } from '../policy.ts'
import type { ActorName } from './actors.ts'
import type { Whose } from './cells.ts'
import { nobodysThings, type Things } from './things.ts'
import type { World } from './world.ts'

/** The things that a call of somebody names. */
export async function thingsOf(world: World, rule: Rule, actor: ActorName, whose: Whose): Promise<Things> {
  if (whose === 'of nobody') return nobodysThings()
  const owner = whose === 'own' ? world.actors[actor] : world.others.grantee
  return {
    estate: world.estates[estateOf(rule, whose)],
    seat: seatOf(world, actor, whose),
    belongings: await world.belongings(owner),
  }
}

function estateOf({ for: kind }: Rule, whose: Exclude<Whose, 'of nobody'>): keyof World['estates'] {
  if (whose === 'own') return 'own'
  if (whose === 'of a place apart') return 'apart'
  return kind === 'office' ? 'inSecondOffice' : 'ofSecondOrganization'
}

/** An office looks after the people of the organizations that have its awards, too: the third is not one of them. */
function seatOf(
  { seats: { organization, office } }: World,
  actor: ActorName,
  whose: Exclude<Whose, 'of nobody'>,
): Things['seat'] {
  const isOfOffice = actor === 'office_administrator' || actor === 'program_officer'
  if (whose === 'own') return isOfOffice ? office.first : organization.first
  if (isOfOffice) return whose === 'of another place' ? office.second : organization.third
  return whose === 'of another place' ? organization.second : organization.third
}
