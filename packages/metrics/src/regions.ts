import { recalled } from './source.ts'
import type { StateCode } from './states.ts'

/** A group of states for which counts are added up where those of single states are too small to show. */
export interface Region {
  readonly code: string
  readonly label: string
  readonly states: readonly StateCode[]
}

/** Where the regions come from. Of the Freely Associated States, which the tenth of them covers too, Muster has none. */
export const regionSource = recalled('the ten regions of the Department of Health and Human Services')

/** Ten regions. Every state and territory lies in one. */
export const regions: readonly Region[] = [
  { code: 'R01', label: 'Region 1 (New England)', states: ['CT', 'ME', 'MA', 'NH', 'RI', 'VT'] },
  { code: 'R02', label: 'Region 2 (New Jersey, New York, Puerto Rico)', states: ['NJ', 'NY', 'PR', 'VI'] },
  { code: 'R03', label: 'Region 3 (Mid-Atlantic)', states: ['DE', 'DC', 'MD', 'PA', 'VA', 'WV'] },
  { code: 'R04', label: 'Region 4 (Southeast)', states: ['AL', 'FL', 'GA', 'KY', 'MS', 'NC', 'SC', 'TN'] },
  { code: 'R05', label: 'Region 5 (Great Lakes)', states: ['IL', 'IN', 'MI', 'MN', 'OH', 'WI'] },
  { code: 'R06', label: 'Region 6 (South Central)', states: ['AR', 'LA', 'NM', 'OK', 'TX'] },
  { code: 'R07', label: 'Region 7 (Central Plains)', states: ['IA', 'KS', 'MO', 'NE'] },
  { code: 'R08', label: 'Region 8 (Mountain)', states: ['CO', 'MT', 'ND', 'SD', 'UT', 'WY'] },
  {
    code: 'R09',
    label: 'Region 9 (Southwest and Pacific)',
    states: ['AZ', 'CA', 'HI', 'NV', 'AS', 'GU', 'MP'],
  },
  { code: 'R10', label: 'Region 10 (Northwest)', states: ['AK', 'ID', 'OR', 'WA'] },
]

const byState = new Map(regions.flatMap((region) => region.states.map((state) => [state, region] as const)))

/** The region in which a state or territory lies. */
export function regionOf(state: StateCode): Region {
  const region = byState.get(state)
  if (region === undefined) throw new Error(`${state} lies in no region.`)
  return region
}
