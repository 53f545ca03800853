import { fiscalYearOf, totalOf } from '../../packages/metrics/src/index.ts'
import type { World } from './make-world.ts'
import { lastQuarter } from './shape.ts'

/** A procedure that a page of the dashboards waits for. */
export interface MeasuredVerb {
  readonly name: string
  readonly call: (world: World) => Promise<unknown>
}

/** Every procedure of a dashboard page, each as the page asks it. A new one gets a line here. */
export const verbs: readonly MeasuredVerb[] = [
  { name: 'dashboard.trend', call: ({ steward }) => steward.dashboard.trend(totalOf('new_clients')) },
  {
    name: 'dashboard.plan',
    call: ({ steward }) => steward.dashboard.plan({ fiscalYear: fiscalYearOf(lastQuarter) }),
  },
]
