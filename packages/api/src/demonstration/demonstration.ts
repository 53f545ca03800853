import { compareQuarters, fiscalQuarter, quartersBetween, type FiscalQuarter } from '@muster/metrics'
import { awardsOf, type CastAward } from './cast/awards.ts'
import { castOrganizations, type CastOrganization } from './cast/organizations.ts'
import { castPeople, type CastPerson } from './cast/people.ts'
import { dependable } from './cast/roster.ts'
import type { Chance } from './chance/chance.ts'
import { currentQuarter, isPast, storyOfCurrent, storyOfPast, type Step } from './story/report-story.ts'
import { standings } from './story/standings.ts'

/** A smaller demonstration, for tests. */
export interface DemonstrationSize {
  /** How many organizations; all of them if absent. */
  readonly organizations?: number
  /** First quarter with reports; FY2014 Q1 if absent. */
  readonly from?: FiscalQuarter
}

/** What happens in the demonstration at one moment: an organization's file, or an act on one award's report. */
export type Deed = Step & {
  readonly organization: CastOrganization
  readonly quarter: FiscalQuarter
  /** The awards of the organization that report for the quarter. */
  readonly awards: readonly CastAward[]
}

/** Everything that the demonstration holds, before any of it is written down. */
export interface Demonstration {
  readonly organizations: readonly CastOrganization[]
  readonly awards: readonly CastAward[]
  readonly people: readonly CastPerson[]
  readonly quarters: readonly FiscalQuarter[]
  /** In the order of time. */
  readonly deeds: readonly Deed[]
}

/** The demonstration that a chance and a size give: always the same. */
export function demonstrationFrom(chance: Chance, size: DemonstrationSize = {}): Demonstration {
  const organizations = castOrganizations(chance, size.organizations)
  const quarters = quartersBetween(size.from ?? fiscalQuarter('FY2014Q1'), currentQuarter)
  const awards = organizations
    .flatMap((organization) => awardsOf(organization, chance))
    .filter(({ lastQuarter }) => quarters[0] !== undefined && compareQuarters(lastQuarter, quarters[0]) >= 0)
  const standing = standings(
    organizations
      .filter(({ name }) => awards.some((award) => covers(award, currentQuarter, name)))
      .map(({ name }) => name),
    chance,
  )

  const deeds = organizations.flatMap((organization) =>
    quarters.flatMap((quarter) => {
      const reporting = awards.filter((award) => covers(award, quarter, organization.name))
      const [first] = reporting
      if (first === undefined) return []
      const stream = chance.fork(`story ${organization.name} ${quarter}`)
      const steps = isPast(quarter)
        ? storyOfPast(quarter, first.program.dueDays, stream, dependable.has(organization.name))
        : storyOfCurrent(standing.get(organization.name) ?? 'not_begun', stream)
      return steps.map((step): Deed => ({ ...step, organization, quarter, awards: reporting }))
    }),
  )
  // A stable sort: what one organization does at one moment stays in its order.
  deeds.sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)))
  return { organizations, awards, people: castPeople(organizations), quarters, deeds }
}

function covers(
  { organization, firstQuarter, lastQuarter }: CastAward,
  quarter: FiscalQuarter,
  name: string,
): boolean {
  return (
    organization.name === name &&
    compareQuarters(firstQuarter, quarter) <= 0 &&
    compareQuarters(quarter, lastQuarter) <= 0
  )
}
