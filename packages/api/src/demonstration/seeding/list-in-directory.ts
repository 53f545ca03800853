import { askForListing } from '../../verbs/ask-for-listing.ts'
import { decideListing } from '../../verbs/decide-listing.ts'
import type { CastPerson, CastRole } from '../cast/people.ts'
import { stateOf } from '../cast/state-of.ts'
import type { Demonstration } from '../demonstration.ts'
import { castListings, type CastListing } from '../story/cast-listings.ts'
import type { Act } from './act.ts'
import type { Stage } from './stage.ts'

const asked = '2017-08-14T15:00:00.000Z'
const decided = '2017-08-21T15:00:00.000Z'

/** What organizations say of themselves in the public directory, and that their offices agree. */
export function listInDirectory(stage: Stage, { organizations, awards, people }: Demonstration): Act[] {
  const begun = organizations.filter(({ name }) =>
    awards.some(({ organization, startsOn }) => organization.name === name && startsOn <= asked),
  )
  return castListings(begun).flatMap((listing): Act[] => {
    const { name, seats } = listing.organization
    const official = whoHas(people, (own) => own.role === 'certifying_official' && own.organization === name)
    const office = seats[0]?.program.office
    const officer = whoHas(people, (own) => own.role === 'program_officer' && own.office === office)
    if (official === undefined || officer === undefined) return []
    const ask: Act = { at: asked, perform: () => askFor(stage, official, listing) }
    const agree: Act = { at: decided, perform: () => agreeTo(stage, officer, name) }
    return listing.outcome === 'listed' ? [ask, agree] : [ask]
  })
}

const whoHas = (people: readonly CastPerson[], isMeant: (own: CastRole) => boolean) =>
  people.find(({ roles }) => roles.some(isMeant))?.key

async function askFor(stage: Stage, official: string, listing: CastListing): Promise<void> {
  const { organization, services, languages, phone, website, hours } = listing
  const answer = await askForListing(await stage.as(official, asked), {
    organizationId: stage.idOf(organization.name),
    name: organization.name,
    services: [...services],
    languages: [...languages],
    states: [...new Set(organization.seats.flatMap(({ states }) => states))].map(stateOf),
    phone,
    phoneExtension: '',
    website,
    hours,
    agreed: true,
  })
  if (answer.kind === 'wrong') throw new RangeError(`${organization.name}: ${answer.problems[0]?.message}`)
}

async function agreeTo(stage: Stage, officer: string, name: string): Promise<void> {
  const by = await stage.as(officer, decided)
  await decideListing(by, { organizationId: stage.idOf(name), version: 1, decision: 'list', reason: '' })
}
