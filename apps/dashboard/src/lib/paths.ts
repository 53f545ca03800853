// Every address of the dashboard is built here, so that one search finds who links where.
import { addressIn } from './language/addresses.ts'
import { languageNow } from './language/language.ts'
import type { DashboardPage, FilterName } from './dashboard/dashboard-pages.ts'
import type { Asked } from './explore/asked.ts'

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

interface OfBoard {
  until?: Quarter | undefined
  program?: string | undefined
  standing?: string | undefined
  search?: string | undefined
  page?: number | undefined
}

interface OfFigure {
  metric: string
  breakdown?: string
  category?: string
  office?: string
  program?: string
  state?: string
  /** The first of several quarters that end with `quarter`. */
  since?: Quarter
  quarter?: Quarter
  year?: number
}

type Filters = Partial<Record<FilterName, string>>

const pageOf = (page: DashboardPage) => (page === 'overview' ? '/dashboard' : `/dashboard/${page}`)

/** A page that there is in both languages: in the one of the page that links there. */
const page = (address: string) => addressIn(languageNow(), address)

export const paths = {
  // Public pages: from releases only. What is a file has one address in all languages.
  home: () => page('/'),
  plan: (of: { edition?: string } = {}) => page(`/plan${query(of)}`),
  /** How goals and objectives moved from the draft to the plan. */
  crosswalk: () => page('/plan/crosswalk'),
  /** What the public says of an edition, as far as it is published. */
  planComments: (of: { edition?: string; about?: string; page?: number } = {}) =>
    page(`/plan/comment${query(of)}`),
  planCommentsFile: (kind: 'csv' | 'json', edition: string) => `/plan/comment/${kind}${query({ edition })}`,
  writePlanComment: (of: { about?: string } = {}) => page(`/plan/comment/write${query(of)}`),
  writePlanCommentBy: (action: 'preview' | 'change' | 'send') => page(`/plan/comment/write?/${action}`),
  planCommentReceipt: (of: { number?: string; sent?: string } = {}) =>
    page(`/plan/comment/receipt${query(of)}`),
  data: () => page('/data'),
  dataCsv: () => '/data/csv',
  metric: (code: string) => page(`/data/${part(code)}`),
  metricCsv: (code: string) => `/data/${part(code)}/csv`,
  /** A figure of a release; the latest release where none is named. */
  explore: (of: Asked = {}) => page(`/explore${query({ ...of })}`),
  exploreFile: (kind: 'csv' | 'json' | 'svg', of: Asked) => `/explore/${kind}${query({ ...of })}`,
  /** The same figure without a page around it, for pages of others. */
  embed: (of: Asked = {}) => page(`/embed${query({ ...of })}`),
  states: () => page('/states'),
  state: (code: string, of: { release?: number | undefined } = {}) =>
    page(`/states/${part(code)}${query(of)}`),
  releases: () => page('/releases'),
  release: (number: number) => page(`/releases/${number}`),
  releaseCsv: (number: number) => `/releases/${number}/csv`,
  /** All parts of its totals, line by line. */
  releasePartsCsv: (number: number) => `/releases/${number}/parts.csv`,
  releasePartsMetadata: (number: number) => `/releases/${number}/parts-metadata.json`,
  releaseCsvMetadata: (number: number) => `/releases/${number}/csv-metadata.json`,
  releaseDataPackage: (number: number) => `/releases/${number}/datapackage.json`,
  apiReleases: () => '/api/v1/releases',
  apiRelease: (number: number) => `/api/v1/releases/${number}`,
  apiTable: (number: number | 'latest', metric: string, of: { by?: string | undefined } = {}) =>
    `/api/v1/releases/${number}/tables/${part(metric)}${query(of)}`,
  openApi: () => '/api/v1/openapi.json',
  dataCatalog: () => '/data.json',
  about: () => page('/about'),
  check: () => page('/check'),
  /** For somebody who needs help: the hotline, and the organizations that chose to be listed. */
  findHelp: (of: { service?: string; language?: string; state?: string; page?: number } = {}) =>
    page(`/find-help${query(of)}`),
  /** The whole directory: Open Referral HSDS, or a table. */
  directoryFile: (kind: 'json' | 'csv') => `/find-help/directory.${kind}`,
  browseSafely: () => page('/find-help/safety'),
  rules: (code?: string) => page(`/rules${code === undefined ? '' : `#${part(code)}`}`),

  // Signing in and out.
  signIn: (of: { next?: string | undefined } = {}) => `/sign-in${query(of)}`,
  signInBy: (action: 'in' | 'person' | 'passkey', of: { next?: string | undefined } = {}) =>
    `/sign-in?/${action}${query(of).replace('?', '&')}`,
  signOut: () => '/sign-in?/out',
  secondFactor: (of: { next?: string | undefined } = {}) => `/sign-in/second-factor${query(of)}`,
  secondFactorBy: (action: 'authenticator' | 'backup', of: { next?: string | undefined } = {}) =>
    `/sign-in/second-factor?/${action}${query(of).replace('?', '&')}`,
  /** An agency's own way to sign in: a page that says where it leads, and with POST the way there. */
  federated: (
    provider: string,
    of: {
      next?: string | undefined
      need?: 'two' | undefined
      /** Not to sign in, but to confirm that it is still they. */
      again?: 'yes' | undefined
    } = {},
  ) => `/sign-in/federated/${part(provider)}${query(of)}`,
  /** What a browser needs to ask for a passkey. */
  passkeyOptions: () => '/sign-in/passkey',
  invitation: (token: string) => `/invitation/${part(token)}`,

  // What everybody who is signed in has.
  account: () => '/account',
  authenticator: () => '/account/authenticator',
  passkeys: () => '/account/passkeys',
  /** What a browser needs to make a passkey. */
  newPasskeyOptions: () => '/account/passkeys/options',
  /** Keeps the session alive. */
  session: () => '/account/session',
  password: () => '/account/password',
  inbox: (of: { page?: number } = {}) => `/inbox${query(of)}`,
  inboxPreferences: () => '/inbox/preferences',
  /** Where the demonstration's mail goes. */
  outbox: (of: { to?: string; page?: number } = {}) => `/outbox${query(of)}`,

  // Grantees.
  awards: (of: { page?: number } = {}) => `/awards${query(of)}`,
  /** How an organization stands in the public directory. */
  listing: (of: { done?: string } = {}) => `/listing${query(of)}`,
  listingBy: (action: 'ask' | 'confirm' | 'withdraw') => `/listing?/${action}`,
  uploadMany: () => '/awards/upload',
  award: (number: string) => `/awards/${part(number)}`,
  report: (number: string, quarter: Quarter, of: { stored?: number; explained?: number } = {}) =>
    `/awards/${part(number)}/${part(quarter)}${query(of)}`,
  reportTemplate: (number: string, quarter: Quarter, layout: 'long' | 'wide' = 'long') =>
    `/awards/${part(number)}/${part(quarter)}/template${layout === 'wide' ? '?layout=wide' : ''}`,
  reportExplain: (number: string, quarter: Quarter) => `/awards/${part(number)}/${part(quarter)}/explain`,
  reportStored: (number: string, quarter: Quarter) => `/awards/${part(number)}/${part(quarter)}/stored`,
  /** Without a number, of the revision that was submitted last. */
  reportReceipt: (number: string, quarter: Quarter, of: { revision?: number } = {}) =>
    `/awards/${part(number)}/${part(quarter)}/receipt${query(of)}`,
  /** Takes back what was submitted and nobody has decided on. */
  reportTakeBack: (number: string, quarter: Quarter) => `/awards/${part(number)}/${part(quarter)}/take-back`,
  /** `read`: the hash of the draft that the person had read and ticked before they confirmed who they are. */
  reportCertify: (number: string, quarter: Quarter, of: { read?: string } = {}) =>
    `/awards/${part(number)}/${part(quarter)}/certify${query(of)}`,
  reportForm: (number: string, quarter: Quarter, of: { state?: string; saved?: string } = {}) =>
    `/awards/${part(number)}/${part(quarter)}/form${query(of)}`,
  /** Where the form is saved as it is typed. */
  reportFormLines: (number: string, quarter: Quarter) =>
    `/awards/${part(number)}/${part(quarter)}/form/lines`,
  reportFormDiscard: (number: string, quarter: Quarter) =>
    `/awards/${part(number)}/${part(quarter)}/form/discard`,
  reportNarrative: (number: string, quarter: Quarter) => `/awards/${part(number)}/${part(quarter)}/narrative`,
  reportNothing: (number: string, quarter: Quarter) => `/awards/${part(number)}/${part(quarter)}/nothing`,
  reportExtension: (number: string, quarter: Quarter) => `/awards/${part(number)}/${part(quarter)}/extension`,
  reportComments: (number: string, quarter: Quarter) => `/awards/${part(number)}/${part(quarter)}/comments`,
  reportCompare: (number: string, quarter: Quarter, of: { from?: number; to?: number } = {}) =>
    `/awards/${part(number)}/${part(quarter)}/compare${query(of)}`,

  // Federal program officers.
  review: (
    of: {
      quarter?: Quarter
      status?: string
      officer?: string
      program?: string
      order?: string
      page?: number
    } = {},
  ) => `/review${query(of)}`,
  reviewReport: (
    number: string,
    quarter: Quarter,
    of: {
      decided?: string
      lines?: string
      about?: string
      beside?: string
      line?: string
      said?: string
    } = {},
  ) => `/review/${part(number)}/${part(quarter)}${query(of)}`,
  reviewCompare: (number: string, quarter: Quarter, of: { from?: number; to?: number } = {}) =>
    `/review/${part(number)}/${part(quarter)}/compare${query(of)}`,
  board: (of: OfBoard = {}) => `/review/board${query({ ...of })}`,
  boardBy: (action: 'remind', of: OfBoard = {}) =>
    `/review/board?/${action}${query({ ...of }).replace('?', '&')}`,
  /** Whom a reminder of all that is late would reach, before it is sent. */
  boardRemind: (of: OfBoard = {}) => `/review/board/remind${query({ ...of })}`,
  boardCsv: (of: OfBoard = {}) => `/review/board/csv${query({ ...of })}`,
  extensions: () => '/review/extensions',
  /** What organizations ask to have listed in the public directory. */
  reviewListings: () => '/review/listings',
  /** How a figure came about: of a quarter, or of a fiscal year; of an office, program or state, of one within the state, or of the nation. */
  making: (of: OfFigure, page?: number) => `/dashboard/making${query({ ...of, page })}`,
  /** Where a value of a report came from. */
  makingOfLine: (of: {
    award: string
    quarter: Quarter
    revision: number
    state: string
    metric: string
    breakdown?: string
    category?: string
  }) => `/dashboard/making/line${query(of)}`,
  /** Every line of an office's reports: the page, or a file of one of two kinds. */
  exportLines: (of: { first?: Quarter; last?: Quarter } = {}, as?: 'csv' | 'xlsx') =>
    `/dashboard/export${as === undefined ? '' : `/${as}`}${query(of)}`,
  /** A page of the dashboard, with its filters. */
  dashboard: (page: DashboardPage = 'overview', of: Filters = {}) => `${pageOf(page)}${query(of)}`,
  /** The same with filters as they stand in an address: `metric=new_clients&state=TX`. */
  dashboardView: (page: DashboardPage, filters: string) =>
    `${pageOf(page)}${filters === '' ? '' : `?${filters}`}`,
  /** The organizations that hold awards of an officer's office, and what is known of one. */
  organizations: () => '/dashboard/organizations',
  organization: (id: string, of: { metric?: string } = {}) =>
    `/dashboard/organizations/${part(id)}${query(of)}`,
  views: (of: { done?: string } = {}) => `/dashboard/views${query(of)}`,
  viewsBy: (action: 'save' | 'change' | 'remove' | 'home') => `/dashboard/views?/${action}`,
  indicators: () => '/dashboard/indicators',
  newIndicator: () => '/dashboard/indicators/new',
  createIndicator: (draft: readonly (readonly [string, string])[]) =>
    `/dashboard/indicators/new?/create&${new URLSearchParams(draft.map((each) => [...each]))}`,
  indicator: (code: string, of: { fiscalYear?: number | undefined; done?: string } = {}) =>
    `/dashboard/indicators/${part(code)}${query(of)}`,
  indicatorBy: (action: 'target' | 'baseline', code: string, of: { fiscalYear?: number | undefined } = {}) =>
    `/dashboard/indicators/${part(code)}?/${action}${query(of).replace('?', '&')}`,
  /** Where a formula is made; without a draft, of the one in force. */
  indicatorFormula: (code: string) => `/dashboard/indicators/${part(code)}/formula`,
  saveIndicatorFormula: (code: string, draft: readonly (readonly [string, string])[]) =>
    `/dashboard/indicators/${part(code)}/formula?/save&${new URLSearchParams(draft.map((each) => [...each]))}`,
  /** `awards`: of which objectives the awards are told by number: `6,8`. */
  dashboardPlan: (of: { fiscalYear?: number; awards?: string } = {}) => `/dashboard/plan${query(of)}`,
  objective: (id: string, of: { fiscalYear?: number; done?: string } = {}) =>
    `/dashboard/plan/${part(id)}${query(of)}`,
  themes: (of: { done?: string } = {}) => `/dashboard/plan/themes${query(of)}`,
  /** What was entered for an action or a theme in a year, and where it is entered. */
  planEntry: (kind: 'action' | 'theme', id: string, year: string) =>
    `/dashboard/plan/entries/${kind}/${part(id)}/${part(year)}`,
  planNarrative: (kind: 'objective' | 'theme', id: string, year: string) =>
    `/dashboard/plan/narratives/${kind}/${part(id)}/${part(year)}`,
  recommendations: (of: { body?: string; state?: string; objective?: string } = {}) =>
    `/dashboard/plan/recommendations${query(of)}`,
  recommendation: (id: string, of: { done?: string } = {}) =>
    `/dashboard/plan/recommendations/${part(id)}${query(of)}`,
  newRecommendation: () => '/dashboard/plan/recommendations/new',
  /** What the public says, for those who decide on it and answer. */
  publicComments: (of: { edition?: string; queue?: string; page?: number; done?: string } = {}) =>
    `/dashboard/plan/comments${query(of)}`,
  decidePublicComments: (of: { edition: string; queue: string }) =>
    `/dashboard/plan/comments?/decide${query(of).replace('?', '&')}`,
  answerPublicComments: (of: { ids?: readonly string[] } = {}) =>
    `/dashboard/plan/comments/answer${of.ids === undefined ? '' : `?${new URLSearchParams(of.ids.map((id) => ['of', id]))}`}`,
  commentPeriods: (of: { done?: string } = {}) => `/dashboard/plan/comments/periods${query(of)}`,
  commentPeriodsBy: (action: 'open' | 'extend') => `/dashboard/plan/comments/periods?/${action}`,
  publicCommentsFile: (kind: 'csv' | 'json', edition: string) =>
    `/dashboard/plan/comments/${kind}${query({ edition })}`,
  statusReport: (fiscalYear: number) => `/dashboard/plan/status/${fiscalYear}`,
  statusReportFile: (fiscalYear: number, kind: 'json' | 'csv') =>
    `/dashboard/plan/status/${fiscalYear}/${kind}`,

  // Data stewards.
  manageReleases: () => '/releases/manage',
  /** A release as the public would see it, a metric divided by something. */
  manageRelease: (number: number, of: { metric?: string; by?: string } = {}) =>
    `/releases/manage/${number}${query(of)}`,
  /** What is published, by what it is divided, and by which thresholds. */
  publication: (of: { done?: string } = {}) => `/releases/manage/publication${query(of)}`,
  publicationTable: (metric: string) => `/releases/manage/publication/${part(metric)}`,

  // Those who look after people and settings.
  people: (of: { search?: string; done?: string } = {}) => `/people${query(of)}`,
  administration: (of: { search?: string; page?: number; done?: string } = {}) =>
    `/administration${query(of)}`,
  administrationAwards: (of: { search?: string; page?: number } = {}) => `/administration/awards${query(of)}`,
  administrationAward: (number: string, of: { done?: string } = {}) =>
    `/administration/awards/${part(number)}${query(of)}`,
  /** Registers an award of an organization: its id, and its name to find it by. */
  newAward: (of: { organization: string; name: string }) => `/administration/awards/new${query(of)}`,
  audit: (of: Record<string, string | number | undefined> = {}) => `/administration/audit${query(of)}`,
  auditCsv: (of: Record<string, string | number | undefined> = {}) => `/administration/audit/csv${query(of)}`,

  trpc: () => '/api/trpc',
}
