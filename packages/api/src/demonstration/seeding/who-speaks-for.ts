import { speaksFor } from '@muster/metrics'
import type { CastPerson } from '../cast/people.ts'
import { castOffices } from '../cast/programs.ts'

/** Who of the cast speaks of what agencies lead in the plan: the administrator of the first office that answers for it, or the data steward. */
export function whoSpeaksFor(people: readonly CastPerson[], leads: readonly string[]): string {
  const office = castOffices.find(({ agency }) => speaksFor(agency, leads) !== undefined)
  const speaks = people.find(({ roles }) =>
    roles.some((own) =>
      office === undefined
        ? own.role === 'data_steward'
        : own.role === 'office_administrator' && own.office === office.code,
    ),
  )
  if (speaks === undefined) throw new RangeError('The demonstration has nobody who speaks of the plan.')
  return speaks.key
}
