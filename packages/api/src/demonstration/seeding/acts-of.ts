import { fiscalYearOf } from '@muster/metrics'
import { registerFirstAdministrator } from '../../verbs/register-first-administrator.ts'
import type { CastPerson } from '../cast/people.ts'
import type { Demonstration } from '../demonstration.ts'
import type { Moment } from '../story/moment.ts'
import type { Act } from './act.ts'
import { listInDirectory } from './list-in-directory.ts'
import { commentOnPlan } from './comment-on-plan.ts'
import { publishFigures } from './publish-figures.ts'
import { reviseIndicator } from './revise-indicator.ts'
import { registerFunders, registerGrant, registerGrantee, registerStaff } from './register-cast.ts'
import { sceneOf } from './scene-of.ts'
import { tellOfPlan } from './tell-of-plan.ts'
import type { Stage } from './stage.ts'
import type { PerformDeed } from './perform-deed.ts'

const founding = '2013-04-03T14:00:00.000Z'
const administrator = 'system_administrator'

/**
 * All that is done to build the demonstration, in the order of time: Muster is set up in April 2013, days before the draft
 * of the plan is open for comments; before each fiscal year the organizations with a first award are registered, and all awards that begin; then come the reports.
 */
export function actsOf(stage: Stage, demonstration: Demonstration, performDeed: PerformDeed): Act[] {
  const { organizations, awards, people, deeds, quarters } = demonstration
  const beginnings = organizations.map((organization): Act => {
    const own = awards.filter((award) => award.organization.name === organization.name)
    const at = before(Math.min(...own.map(({ firstQuarter }) => fiscalYearOf(firstQuarter))), '05')
    return {
      at,
      perform: async () => {
        const by = await stage.as(administrator, at)
        await registerGrantee(stage, by, organization)
        for (const person of people.filter((each) => worksAt(each, organization.name)))
          await registerStaff(stage, by, person)
      },
    }
  })
  const grants = awards.map((award): Act => {
    const at = before(fiscalYearOf(award.firstQuarter), '16')
    return { at, perform: async () => registerGrant(stage, await stage.as(administrator, at), award) }
  })
  const acts: Act[] = [
    { at: founding, perform: () => found(stage, people) },
    ...beginnings,
    ...grants,
    ...deeds.map((deed): Act => ({ at: deed.at, perform: () => performDeed(deed) })),
    ...publishFigures(stage, quarters),
    ...reviseIndicator(stage),
    ...tellOfPlan(stage, demonstration),
    ...listInDirectory(stage, demonstration),
    ...commentOnPlan(stage, demonstration),
    ...sceneOf(stage, demonstration),
  ]
  return acts.sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)))
}

async function found(stage: Stage, people: readonly CastPerson[]): Promise<void> {
  const first = people.find(({ key }) => key === administrator)
  if (first === undefined) throw new RangeError('The demonstration has no administrator.')
  const { name, email } = first
  stage.remember(first.key, (await registerFirstAdministrator(stage.asNobody(founding), { name, email })).id)
  const by = await stage.as(administrator, founding)
  await registerFunders(stage, by)
  const federal = people.filter(
    (each) => each !== first && !each.roles.some((role) => 'organization' in role),
  )
  for (const person of federal) await registerStaff(stage, by, person)
}

const worksAt = ({ roles }: CastPerson, organization: string) =>
  roles.some((role) => 'organization' in role && role.organization === organization)

/** A day of the September before a fiscal year. */
const before = (fiscalYear: number, day: string): Moment => `${fiscalYear - 1}-09-${day}T15:00:00.000Z`
