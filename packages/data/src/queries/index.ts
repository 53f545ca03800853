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
export { insertGrant, insertPerson, type NewGrant, type NewPerson } from './identity/insert-person.ts'
export { findPeopleByEmail, hasAdministrator } from './identity/find-people.ts'
export {
  insertAward,
  insertOffice,
  insertOrganization,
  insertProgram,
  type NewAward,
  type NewOffice,
  type NewOrganization,
  type NewProgram,
} from './registering/insert-places.ts'
export { findAwardPeriod } from './registering/find-award-period.ts'
export { placeExists } from './registering/place-exists.ts'
export { findAward, listAwards, type AwardRecord } from './awards/list-awards.ts'
export { listObligations, type ObligationRecord } from './awards/list-obligations.ts'
export type { AwardScope } from './awards/within-scope.ts'
export {
  findDueDate,
  loadReport,
  lockReport,
  type ReportKey,
  type ReportRecord,
  type RevisionRecord,
} from './reports/load-report.ts'
export { ensureReport, insertDraft, type NewRevision } from './reports/start-revision.ts'
export { returnSubmitted, submitDraft, withdrawDraft } from './reports/move-revision.ts'
export {
  countLines,
  readFindings,
  readObservations,
  type FindingRecord,
  type ObservationRecord,
} from './reports/read-revision.ts'
export {
  readEarlierExplanations,
  readExplanations,
  type EarlierExplanation,
  type ExplanationRecord,
} from './reports/read-explanations.ts'
export {
  countColumnMappings,
  lockColumnMappings,
  readColumnMappings,
  removeColumnMappings,
  saveColumnMappings,
  type MappingRecord,
} from './mapping/column-mappings.ts'
export { insertHistoryFile, insertUpload, type NewHistoryFile, type NewUpload } from './reports/uploads.ts'
export { findCertification, insertCertification, type NewCertification } from './reports/certifications.ts'
export { readContributions, type Contribution } from './releasing/read-contributions.ts'
export {
  insertRelease,
  markPublished,
  nextReleaseNumber,
  type NewRelease,
  type NewReleaseRow,
} from './releasing/save-release.ts'
export {
  findPublishedRelease,
  findRelease,
  listPublishedReleases,
  listReleasesWithCounts,
  readPublishedRows,
  readReleaseRows,
  type ReleaseRecord,
  type ReleaseRowRecord,
} from './releasing/read-releases.ts'
export { listPrograms } from './awards/list-programs.ts'
export {
  readEarlierReports,
  type EarlierChoice,
  type EarlierRecord,
} from './comparing/read-earlier-reports.ts'
export { readPeers, type PeerChoice, type Peers } from './comparing/read-peers.ts'
