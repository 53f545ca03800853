import { countOf } from '#lib/words/count-in-words.ts'

/** What is said of states and regions. */
export const statesWords = {
  title: 'Figures by state',
  lead: 'What the latest release says of each state and territory, its region, and the nation.',
  honest:
    'In most states only one or two organizations report. A count of so few could point to a person, or to one organization. So most counts of single states are withheld. Those of regions are shown more often.',
  table: (metric: string) => `${metric}, by state and fiscal year`,
  allStates: 'All states',

  leadOfState: (state: string, region: string) =>
    `What the release says of ${state}, of ${region}, and of the nation.`,
  howMuch: ({ state, shown, withheld }: { state: string; shown: number; withheld: number }) => {
    if (shown + withheld === 0)
      return `The release has no figures of ${state} alone. What it has of its region stands below.`
    if (shown === 0)
      return `All ${countOf(withheld, 'figure')} of ${state} alone are withheld to protect people. What the release shows of its region stands below.`
    if (withheld === 0) return `${countOf(shown, 'figure')} of ${state} are shown, and none is withheld.`
    return `${countOf(shown, 'figure')} of ${state} can be shown. ${countOf(withheld, 'figure')} must be withheld to protect people.`
  },
  ofState: (state: string) => `${state}, its region, and the nation`,
  ofRegion: (region: string) => `What is counted by region only: ${region}`,
  counted: 'What is counted',
  place: 'Where',
  nation: 'Nation',
  explore: 'Explore these figures',
  help: (state: string) => `Find help in ${state}`,
  region: 'Region',
  state: 'State or territory',
} as const
