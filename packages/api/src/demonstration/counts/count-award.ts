import {
  compareQuarters,
  makeFiscalQuarter,
  quartersBetween,
  quartersFrom,
  type FiscalQuarter,
  type ProgramKind,
  type StateCode,
} from '@muster/metrics'
import type { CastAward } from '../cast/awards.ts'
import type { Chance } from '../chance/chance.ts'
import { clientFlows, type ClientFlow } from './client-flow.ts'
import { countDirectServices, newClientsInNation } from './count-direct-services.ts'
import { countHotline } from './count-hotline.ts'
import { countOnlineIdentification } from './count-online-identification.ts'
import { countOutreach } from './count-outreach.ts'
import { countTaskForce } from './count-task-force.ts'
import { countTraining } from './count-training.ts'
import { partsOfStates, sizeOfNation } from './parts-of-nation.ts'
import { expectedOf, type Scene } from './scene.ts'
import type { Counts } from './tally.ts'

/** What an award counts in a quarter, by state. The same for the same award and quarter, whatever was asked before. */
export type CountAward = (award: CastAward, quarter: FiscalQuarter) => ReadonlyMap<StateCode, Counts>

const lastQuarter = makeFiscalQuarter(2017, 4)

/** The counts of every award of the demonstration, drawn from `chance`. */
export function countAwardFrom(chance: Chance): CountAward {
  const flows = new Map<string, readonly ClientFlow[]>()

  const sceneOf = (award: CastAward, state: number, quarter: FiscalQuarter): Scene => {
    const place = placeOf(award, state)
    return {
      quarter,
      part:
        (award.size / sizeOfNation(award.program.kind, quarter)) *
        (partsOfStates(award.states.length)[state] ?? 0),
      chance: chance.fork(`${place} ${quarter}`),
      habit: chance.fork(place),
    }
  }

  // Clients stay when one award follows another: the flow is that of the organization, from its first quarter on.
  const flowOf = (award: CastAward, state: number, quarter: FiscalQuarter): ClientFlow => {
    const place = placeOf(award, state)
    const quarters = quartersBetween(award.organizationSince, lastQuarter)
    const known =
      flows.get(place) ??
      clientFlows(
        quarters.map((each) => expectedOf(sceneOf(award, state, each), newClientsInNation)),
        chance.fork(place),
      )
    flows.set(place, known)
    const flow = known[quartersFrom(award.organizationSince, quarter)]
    if (flow === undefined) throw new RangeError(`${award.number} has no counts for ${quarter}.`)
    return flow
  }

  return (award, quarter) => {
    if (compareQuarters(quarter, lastQuarter) > 0) throw new RangeError(`${quarter} lies in the future.`)
    return new Map(
      award.states.map((code, state) => {
        const scene = sceneOf(award, state, quarter)
        const counts =
          award.program.kind === 'direct_services'
            ? countDirectServices(scene, flowOf(award, state, quarter))
            : countOf[award.program.kind](scene)
        return [code, counts]
      }),
    )
  }
}

const countOf: Readonly<Record<Exclude<ProgramKind, 'direct_services'>, (scene: Scene) => Counts>> = {
  task_force: countTaskForce,
  hotline: countHotline,
  outreach: countOutreach,
  online_identification: countOnlineIdentification,
  training_ta: countTraining,
}

const placeOf = ({ organization, program, states }: CastAward, state: number) =>
  `${program.code} ${organization.name} ${states[state]}`
