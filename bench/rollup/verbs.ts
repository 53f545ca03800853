import { fiscalYearOf, totalOf } from '../../packages/metrics/src/index.ts'
import type { World } from './make-world.ts'
import { historyOf, lastQuarter, small } from './shape.ts'

/** A procedure that a page of the dashboards waits for. */
export interface MeasuredVerb {
  readonly name: string
  readonly call: (world: World) => Promise<unknown>
}

const clients = totalOf('new_clients')
const fiscalYear = fiscalYearOf(lastQuarter)
const figure = { stratum: clients, level: 'nation', ...historyOf(small) } as const

const officerOf = ({ officers }: World) => officers[0][0]

const trend = (name: string, of: object): MeasuredVerb => ({
  name: `page: trend ${name}`,
  call: ({ steward }) => steward.dashboard.trend({ ...clients, ...of }),
})

/** Every procedure of a dashboard page, each as a page asks it. A new one gets a line here. */
export const verbs: readonly MeasuredVerb[] = [
  { name: 'page: overview', call: ({ steward }) => steward.dashboard.overview() },
  { name: 'page: overview of an office', call: (world) => officerOf(world).dashboard.overview() },
  trend('of the nation', {}),
  trend('by program', { by: 'program' }),
  trend('by age', { by: 'age_group' }),
  trend('of a state', { state: 'TX' }),
  trend('of an office, by program', { office: 'OFFICE-0', by: 'program' }),
  trend('by year', { time: 'year', span: 2 }),
  { name: 'page: plan', call: ({ steward }) => steward.dashboard.plan({ fiscalYear }) },
  {
    name: 'page: contributions',
    call: ({ steward }) => steward.dashboard.contributions({ objective: '8', fiscalYear }),
  },
  { name: 'page: indicators', call: ({ steward }) => steward.indicators.list() },
  {
    name: 'page: an indicator',
    call: ({ steward }) => steward.indicators.get({ code: 'hotline_signals', fiscalYear }),
  },
  { name: 'page: making of a figure', call: ({ steward }) => steward.dashboard.making(figure) },
  { name: 'page: outliers', call: (world) => officerOf(world).dashboard.outliers() },
  {
    name: 'page: an organization',
    call: (world) =>
      officerOf(world).dashboard.organization({ organizationId: world.organizationIds[0] ?? '' }),
  },
  {
    name: 'page: organizations compared',
    call: (world) =>
      officerOf(world).dashboard.compareOrganizations({
        ...clients,
        organizations: world.organizationIds.slice(0, 3),
      }),
  },
  {
    name: 'page: organizations compared by age',
    call: (world) =>
      officerOf(world).dashboard.compareOrganizations({
        metric: 'new_clients',
        breakdown: 'age_group',
        category: '13_17',
        organizations: world.organizationIds.slice(0, 3),
      }),
  },
  { name: 'page: making, with its lines', call: (world) => officerOf(world).dashboard.making(figure) },
]
