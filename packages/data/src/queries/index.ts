export type { QuarterRange } from './range-of-quarters.ts'
export { readCoverage, type Coverage } from './read-coverage.ts'
export {
  readFiscalYearTotals,
  type FiscalYearChoice,
  type FiscalYearTotal,
} from './read-fiscal-year-totals.ts'
export { readNationalQuarters, type NationalChoice, type NationalQuarter } from './read-national-quarters.ts'
export { readTrend, type TrendPoint } from './read-trend.ts'

export { readGrants } from './identity/read-grants.ts'
export type {
  Grant,
  Grants,
  NationRole,
  OfficeRole,
  OfficeScope,
  OrganizationRole,
  OrganizationScope,
} from './identity/scopes.ts'
