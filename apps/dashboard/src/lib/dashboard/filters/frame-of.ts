import type { DashboardPage } from '../dashboard-pages.ts'
import { queryOf, type Filters, type MoreFilters } from './filters-in-address.ts'
import type { FilterField, Frame } from './menu.ts'

/** What stands around the figures of a page: its filters, what of them did not fit, and how to come back to them. */
export const frameOf = (
  page: DashboardPage,
  filters: Filters,
  fields: readonly FilterField[],
  more?: MoreFilters,
): Frame => ({ fields, notices: filters.notices, query: queryOf(page, filters, more) })
