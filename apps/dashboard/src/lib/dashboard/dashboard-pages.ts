/** The pages of the dashboard whose filters stand in their address, in the order of their navigation. */
export const dashboardPages = [
  { page: 'overview', label: 'Overview', filters: ['scope'] },
  {
    page: 'trend',
    label: 'Trend',
    filters: ['metric', 'part', 'by', 'office', 'program', 'state', 'time', 'until', 'span'],
  },
  {
    page: 'composition',
    label: 'Composition',
    filters: ['metric', 'by', 'office', 'program', 'state', 'time', 'until', 'span'],
  },
  { page: 'map', label: 'Map', filters: ['metric', 'part', 'office', 'program', 'time', 'until'] },
  { page: 'compare', label: 'Compare', filters: ['metric', 'part', 'of', 'pick', 'time', 'until', 'span'] },
  {
    page: 'pivot',
    label: 'Pivot',
    filters: ['metric', 'part', 'rows', 'columns', 'office', 'program', 'state', 'time', 'until', 'span'],
  },
  { page: 'outliers', label: 'Outliers', filters: ['metric', 'program'] },
] as const

/** The pages of a person: what stands out among awards is for those who work for their office. */
export const pagesFor = (worksForOffice: boolean) =>
  dashboardPages.filter(({ page }) => worksForOffice || page !== 'outliers')

export type DashboardPage = (typeof dashboardPages)[number]['page']
export type FilterName = (typeof dashboardPages)[number]['filters'][number]

const own = new Map<DashboardPage, readonly FilterName[]>(
  dashboardPages.map(({ page, filters }) => [page, filters]),
)

/** The filters that a page knows. */
export const filtersOf = (page: DashboardPage): readonly FilterName[] => own.get(page) ?? []

/** What means something else on each page: it is not taken along. */
const ofOnePage: readonly FilterName[] = ['by']

/** The filters of an address that mean the same on another page, as its query: `metric=new_clients&state=TX`. */
export function carriedTo(page: DashboardPage, search: URLSearchParams): string {
  const known = filtersOf(page).filter((name) => !ofOnePage.includes(name))
  return new URLSearchParams(
    [...search].filter(([name, value]) => value !== '' && known.some((each) => each === name)),
  ).toString()
}
