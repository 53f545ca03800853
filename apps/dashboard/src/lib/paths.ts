// Every address of the dashboard is built here, so that one search finds who links where.

const part = encodeURIComponent

/** `?a=1&b=2` from what is given; what is undefined or empty is left out. */
function query(of: Record<string, string | number | undefined>): string {
  const given = Object.entries(of).filter(([, value]) => value !== undefined && value !== '')
  return given.length === 0
    ? ''
    : `?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}`
}

/** `FY2017Q4`. */
type Quarter = string

export const paths = {
  // Public pages: from releases only.
  home: () => '/',
  plan: (of: { edition?: string } = {}) => `/plan${query(of)}`,
  data: () => '/data',
  dataCsv: () => '/data/csv',
  metric: (code: string) => `/data/${part(code)}`,
  metricCsv: (code: string) => `/data/${part(code)}/csv`,
  releases: () => '/releases',
  about: () => '/about',
  check: () => '/check',
  rules: (code?: string) => `/rules${code === undefined ? '' : `#${part(code)}`}`,

  // Signing in and out.
  signIn: (of: { next?: string } = {}) => `/sign-in${query(of)}`,
  signInBy: (action: 'in' | 'person', of: { next?: string | undefined } = {}) =>
    `/sign-in?/${action}${query(of).replace('?', '&')}`,
  signOut: () => '/sign-in?/out',

  // Grantees.
  awards: () => '/awards',
  award: (number: string) => `/awards/${part(number)}`,
  report: (number: string, quarter: Quarter, of: { stored?: number; explained?: number } = {}) =>
    `/awards/${part(number)}/${part(quarter)}${query(of)}`,
  reportTemplate: (number: string, quarter: Quarter, layout: 'long' | 'wide' = 'long') =>
    `/awards/${part(number)}/${part(quarter)}/template${layout === 'wide' ? '?layout=wide' : ''}`,
  reportExplain: (number: string, quarter: Quarter) => `/awards/${part(number)}/${part(quarter)}/explain`,
  reportStored: (number: string, quarter: Quarter) => `/awards/${part(number)}/${part(quarter)}/stored`,
  reportReceipt: (number: string, quarter: Quarter) => `/awards/${part(number)}/${part(quarter)}/receipt`,
  reportCertify: (number: string, quarter: Quarter) => `/awards/${part(number)}/${part(quarter)}/certify`,

  // Federal program officers.
  review: (of: { quarter?: Quarter; status?: string } = {}) => `/review${query(of)}`,
  reviewReport: (
    number: string,
    quarter: Quarter,
    of: { decided?: string; lines?: string; about?: string } = {},
  ) => `/review/${part(number)}/${part(quarter)}${query(of)}`,
  notReported: (of: { quarter?: Quarter } = {}) => `/review/not-reported${query(of)}`,
  dashboard: (of: { metric?: string; part?: string } = {}) => `/dashboard${query(of)}`,
  dashboardPlan: (of: { fiscalYear?: number } = {}) => `/dashboard/plan${query(of)}`,

  // Data stewards.
  manageReleases: () => '/releases/manage',

  trpc: () => '/api/trpc',
}
