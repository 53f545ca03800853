import type { Store } from '@muster/data'
import type { Context } from '../context.ts'
import { smallMuster } from '../testing/small-muster.ts'
import { addRecommendation } from '../verbs/add-recommendation.ts'
import { buildRelease } from '../verbs/build-release.ts'
import type { ActorName } from './actors.ts'
import { makeActors } from './world/make-actors.ts'
import { makeBelongings } from './world/make-belongings.ts'
import { makeEstate } from './world/make-estate.ts'
import { makeListing } from './world/make-listing.ts'
import { makePublicComments } from './world/make-public-comments.ts'
import { makeSeat } from './world/make-seat.ts'
import type { Belongings, Estate, Seat } from './things.ts'

type Organization = 'first' | 'second' | 'third' | 'subrecipient' | 'sibling'
type Office = 'first' | 'second'

/**
 * Two offices, three organizations, and two subrecipients of the first one; the first of each has the actors, and the
 * first subrecipient one.
 */
export interface World {
  readonly actors: Readonly<Record<ActorName, Context>>
  /** Somebody with every role of an organization in the third one, and with every role of an office in the second. */
  readonly others: { readonly grantee: Context; readonly officer: Context }
  /** The third organization has an award of the second office alone. */
  readonly estates: Readonly<
    Record<
      'own' | 'ofSubrecipient' | 'ofSibling' | 'ofSecondOrganization' | 'inSecondOffice' | 'apart',
      Estate
    >
  >
  readonly seats: {
    readonly organization: Readonly<Record<Organization, Seat>>
    readonly office: Readonly<Record<Office, Seat>>
  }
  readonly recommendationId: string
  /** By the action of the plan that each is about. */
  readonly publicCommentIds: ReadonlyMap<string, string>
  readonly belongings: (of: Context) => Promise<Belongings>
  /** Another award of the first organization and office, with as many reports, comments and people as the one they have. */
  readonly grow: (awardNumber: string) => Promise<void>
}

export async function makeWorld(store: Store): Promise<World> {
  const muster = await smallMuster(store)
  const organizations = {
    first: await muster.organization('Lone Star Harbor'),
    second: await muster.organization('Mesquite Bend'),
    third: await muster.organization('Cactus Spring'),
    subrecipient: await muster.organization('Pecan Hollow'),
    sibling: await muster.organization('Juniper Flat'),
  }
  const offices = {
    first: await muster.office('DOJ/OVC', 'OVC'),
    second: await muster.office('HHS/OTIP', 'OTIP'),
  }
  const programs = {
    first: await muster.program('direct_services', offices.first),
    second: await muster.program('direct_services', offices.second),
  }
  const granteeOf = (organization: { organizationId: string }) =>
    muster.person(
      'Dana Whitfield',
      { role: 'reporter', ...organization },
      { role: 'certifying_official', ...organization },
    )
  const officerOf = (office: { officeId: string }) =>
    muster.person(
      'Ruth Okafor',
      { role: 'program_officer', ...office },
      { role: 'office_administrator', ...office },
    )
  const grantees = {
    first: await granteeOf(organizations.first),
    second: await granteeOf(organizations.second),
    third: await granteeOf(organizations.third),
    subrecipient: await granteeOf(organizations.subrecipient),
    sibling: await granteeOf(organizations.sibling),
  }
  const officers = { first: await officerOf(offices.first), second: await officerOf(offices.second) }
  const estate = (number: string, organization: Organization, office: Office, through?: Organization) =>
    makeEstate(muster, number, {
      ...organizations[organization],
      ...offices[office],
      ...programs[office],
      ...(through && { passThroughOrganizationId: organizations[through].organizationId }),
      grantee: grantees[organization],
      officer: officers[office],
    })
  const actors = {
    ...(await makeActors(muster, organizations.first, offices.first)),
    subrecipient: await granteeOf(organizations.subrecipient),
  }
  const estates = {
    own: await estate('2016-VT-BX-K001', 'first', 'first'),
    ofSubrecipient: await estate('2016-VT-BX-K005', 'subrecipient', 'first', 'first'),
    ofSibling: await estate('2016-VT-BX-K006', 'sibling', 'first', 'first'),
    ofSecondOrganization: await estate('2016-VT-BX-K002', 'second', 'first'),
    inSecondOffice: await estate('2016-VT-BX-K003', 'first', 'second'),
    apart: await estate('2016-VT-BX-K004', 'third', 'second'),
  }
  for (const [organization, office] of [
    ['first', 'first'],
    ['subrecipient', 'first'],
    ['sibling', 'first'],
    ['second', 'first'],
    ['third', 'second'],
  ] as const)
    await makeListing(
      { grantee: grantees[organization], officer: officers[office] },
      organizations[organization].organizationId,
    )
  const { id: recommendationId } = await addRecommendation(actors.data_steward, {
    body: 'A council',
    year: 2016,
    text: 'Publish what is counted.',
    standing: 'illustrative',
    source: 'Made up for a test',
    response: '',
    state: 'received',
    actions: [],
  })
  // Built by another: whoever built a release does not publish it.
  const another = await muster.person('Another steward', { role: 'data_steward' })
  await buildRelease(another, { title: 'The first release', status: 'preliminary' })

  return {
    actors,
    others: { grantee: grantees.third, officer: officers.second },
    estates,
    seats: {
      organization: {
        first: await makeSeat(muster, { role: 'reporter', ...organizations.first }),
        second: await makeSeat(muster, { role: 'reporter', ...organizations.second }),
        third: await makeSeat(muster, { role: 'reporter', ...organizations.third }),
        subrecipient: await makeSeat(muster, { role: 'reporter', ...organizations.subrecipient }),
        sibling: await makeSeat(muster, { role: 'reporter', ...organizations.sibling }),
      },
      office: {
        first: await makeSeat(muster, { role: 'program_officer', ...offices.first }),
        second: await makeSeat(muster, { role: 'program_officer', ...offices.second }),
      },
    },
    recommendationId,
    publicCommentIds: await makePublicComments(muster, actors.data_steward),
    belongings: (of) => makeBelongings(store, of),
    async grow(awardNumber) {
      await estate(awardNumber, 'first', 'first')
      await makeSeat(muster, { role: 'reporter', ...organizations.first })
      await makeSeat(muster, { role: 'program_officer', ...offices.first })
    },
  }
}
