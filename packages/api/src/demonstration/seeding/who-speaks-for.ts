import { leadsOf, speaksFor, type FoundSubject } from '@muster/metrics'
import type { CastPerson } from '../cast/people.ts'
import { castOffices } from '../cast/programs.ts'

/** Who of the cast speaks of a subject of the plan: the administrator of the first office that answers for it, or the data steward. */
export function whoSpeaksFor(people: readonly CastPerson[], subject: FoundSubject): string {
  const office = castOffices.find(({ agency }) => speaksFor(agency, leadsOf(subject)) !== undefined)
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
