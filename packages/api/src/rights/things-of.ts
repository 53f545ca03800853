import type { Rule } from '../policy.ts'
import type { ActorName } from './actors.ts'
import type { Whose } from './cells.ts'
import { nobodysThings, type Things } from './things.ts'
import type { World } from './world.ts'

/** The things that a call of somebody names. */
export async function thingsOf(world: World, rule: Rule, actor: ActorName, whose: Whose): Promise<Things> {
  if (whose === 'of nobody') return nobodysThings()
  if (whose === 'own, with a part of another' || whose === 'own, with a part of nobody') {
    const own = await thingsOf(world, rule, actor, 'own')
    const parts = whose === 'own, with a part of nobody' ? nobodysThings() : await partsOfOthers(world, rule)
    const { commentId, extensionId, officerId } = parts.estate
    return { ...own, estate: { ...own.estate, commentId, extensionId, officerId } }
  }
  return {
    estate: world.estates[estateOf(rule, actor, whose)],
    seat: seatOf(world, actor, whose),
    belongings: await world.belongings(whose === 'own' ? world.actors[actor] : world.others.grantee),
    releaseNumber: 1,
    plan: planThings(world, actor, whose),
    fundedId: world.estates[whose === 'own' ? 'own' : 'apart'].organizationId,
  }
}

const partsOfOthers = (world: World, rule: Rule) => thingsOf(world, rule, 'reporter', 'of another place')

type OfSomebody = Exclude<Whose, 'of nobody' | 'own, with a part of another' | 'own, with a part of nobody'>

/**
 * The offices of the world belong to OVC and OTIP. OVC answers for action 2.1 and with it for objective 2, OTIP for 3.3 and,
 * with its department, for objective 5; nobody here for action 5.5 and objective 4, of which a data steward speaks.
 */
function planOf(actor: ActorName, whose: OfSomebody): Pick<Things['plan'], 'action' | 'objective'> {
  const ofOvc = { action: '2.1', objective: '2' }
  const ofNobodyHere = { action: '5.5', objective: '4' }
  if (actor === 'data_steward') return whose === 'own' ? ofNobodyHere : ofOvc
  return whose === 'own' ? ofOvc : { action: '3.3', objective: '5' }
}

function planThings(world: World, actor: ActorName, whose: OfSomebody): Things['plan'] {
  const { recommendationId, publicCommentIds } = world
  const of = planOf(actor, whose)
  return { ...of, recommendationId, publicCommentId: publicCommentIds.get(of.action) ?? '' }
}

const estates = {
  'of a subrecipient': 'ofSubrecipient',
  'of the pass-through entity': 'own',
  'of a sibling': 'ofSibling',
  'of a place apart': 'apart',
} as const

function estateOf({ for: kind }: Rule, actor: ActorName, whose: OfSomebody): keyof World['estates'] {
  if (whose === 'own') return actor === 'subrecipient' ? 'ofSubrecipient' : 'own'
  if (whose !== 'of another place') return estates[whose]
  return kind === 'office' ? 'inSecondOffice' : 'ofSecondOrganization'
}

const seats = {
  'of a subrecipient': 'subrecipient',
  'of the pass-through entity': 'first',
  'of a sibling': 'sibling',
  'of another place': 'second',
  'of a place apart': 'third',
} as const

/** An office looks after the people of the organizations that have its awards, too: the third is not one of them. */
function seatOf(
  { seats: { organization, office } }: World,
  actor: ActorName,
  whose: OfSomebody,
): Things['seat'] {
  const isOfOffice = actor === 'office_administrator' || actor === 'program_officer'
  if (whose === 'own') {
    if (isOfOffice) return office.first
    return actor === 'subrecipient' ? organization.subrecipient : organization.first
  }
  if (isOfOffice && whose === 'of another place') return office.second
  return organization[seats[whose]]
}
