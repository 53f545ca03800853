export type { QuarterRange } from './range-of-quarters.ts'
export { readCoverage, type Coverage } from './read-coverage.ts'
export {
  readFiscalYearTotals,
  type FiscalYearChoice,
  type FiscalYearTotal,
} from './read-fiscal-year-totals.ts'
export { readQuality, type Quality } from './read-quality.ts'
export type { StrataChoice } from './rollup/strata-choice.ts'
export type { DrillScope } from './rollup/drill-scope.ts'
export { readLevel, type LevelChoice, type LevelTotal } from './rollup/read-level.ts'
export { readCells, type Cell, type CellChoice } from './rollup/read-cells.ts'
export {
  readLevelCoverage,
  type LevelCoverage,
  type LevelCoverageChoice,
} from './rollup/read-level-coverage.ts'
export { readRegionCoverage, type PlaceCoverage } from './rollup/read-region-coverage.ts'
export { readAwardTotals, type AwardTotal, type AwardTotalChoice } from './rollup/read-award-totals.ts'
export { readFarTotals, type FarTotal } from './outliers/read-far-totals.ts'
export { readTotalsBeside, type MetricQuarter } from './outliers/read-totals-beside.ts'
export { readAwardValues, type AwardValue, type AwardValueChoice } from './rollup/read-award-values.ts'
export { readContributions, type Contribution, type ContributionChoice } from './rollup/read-contributions.ts'
export { readPlaceInFile, type PlaceInFile } from './rollup/read-place-in-file.ts'
export { readFileOfRevision } from './rollup/read-file-of-revision.ts'
export {
  countOfficialLines,
  readOfficialLines,
  type OfficialLine,
  type ReportMark,
} from './rollup/read-official-lines.ts'

export {
  countContributingAwards,
  type ContributingProgram,
} from './contributing/count-contributing-awards.ts'
export { listContributingAwards, type ContributingAward } from './contributing/list-contributing-awards.ts'
export { readIndicators, type IndicatorRecord } from './indicators/read-indicators.ts'
export {
  readIndicatorHistory,
  type FigureRevision,
  type IndicatorHistory,
} from './indicators/read-indicator-history.ts'
export {
  insertBaselineRevision,
  insertIndicator,
  insertIndicatorVersion,
  insertTargetRevision,
  lockIndicator,
} from './indicators/write-indicators.ts'

export { readGrants, type ActingPerson } from './identity/read-grants.ts'
export { countTry, forgetTries, forgetTriesBefore, uncountTry, type Tries } from './identity/count-tries.ts'
export {
  addSecondFactor,
  dropSecondFactor,
  endSession,
  endSessions,
  endSessionWithToken,
  listSessions,
  markProven,
  type SessionRecord,
} from './identity/sessions.ts'
export { readSecurity, type SecurityRecord } from './identity/read-security.ts'
export {
  holdsRole,
  listPeople,
  readPlacesInReach,
  type PersonRow,
  type Place,
  type PlaceOfRole,
  type Reach,
} from './identity/people.ts'
export {
  ensureGrant,
  findGrant,
  listGrants,
  lockAdministrators,
  removeGrant,
  type GrantRecord,
} from './identity/grants.ts'
export {
  insertPassword,
  lockDisabledAt,
  markEmailVerified,
  removeWaysIn,
  setDisabledAt,
} from './identity/accounts.ts'
export {
  findInvitation,
  insertInvitation,
  isInvited,
  listInvitations,
  lockInvitation,
  markAccepted,
  markRevoked,
  renewInvitation,
  revokeInvitationsBy,
  type InvitationRecord,
  type NewInvitation,
} from './identity/invitations.ts'
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
export { boardStandings, type BoardChoice, type BoardStanding } from './board/board-cells.ts'
export {
  countBoard,
  countGrantees,
  listAskedExtensions,
  listBoardAwards,
  listBoardReports,
  listProgramsOf,
} from './board/read-board.ts'
export {
  findFederatedPerson,
  insertFederatedAccount,
  lockPersonToLink,
} from './identity/federated-accounts.ts'
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
export { lockAwardTerms, type RegisteredAward } from './registering/lock-award-terms.ts'
export { changeAward, type AwardChange } from './registering/change-award.ts'
export { isOfficerOf } from './registering/is-officer-of.ts'
export { reportedOutside } from './registering/reported-outside.ts'
export { placeExists } from './registering/place-exists.ts'
export {
  listEveryProgram,
  listOffices,
  listOrganizations,
  type OfficeRecord,
  type ProgramRecord,
} from './registering/list-places.ts'
export { setAgency } from './registering/set-agency.ts'
export { findAwardTerms, searchAwards } from './registering/search-awards.ts'
export { countAwards, findAward, listAwards, listAwardsOf, type AwardRecord } from './awards/list-awards.ts'
export { countReports, type ReportCounts } from './awards/count-reports.ts'
export { readToDo, type WaitingReport } from './awards/read-to-do.ts'
export { listObligations, type ObligationChoice, type ObligationRecord } from './awards/list-obligations.ts'
export { findObligation, lockObligation, type ExpectedReport } from './awards/find-obligation.ts'
export type { AwardScope } from './awards/within-scope.ts'
export {
  findDueDate,
  loadReport,
  lockReport,
  type ReportKey,
  type ReportRecord,
  type RevisionRecord,
} from './reports/load-report.ts'
export { readDraftLines, type DraftLineRecord } from './drafts/read-draft-lines.ts'
export { markAsCounts } from './drafts/mark-as-counts.ts'
export { ensureReport, insertDraft, type NewRevision } from './reports/start-revision.ts'
export {
  recallSubmitted,
  replaceSubmitted,
  returnSubmitted,
  submitDraft,
  withdrawDraft,
} from './reports/move-revision.ts'
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
export * from './releasing/index.ts'
export { readFigureShown, saveFigureShown, type FigureShown } from './rollup/figures-shown.ts'
export { readChangedLines, type ChangedLine } from './rollup/read-changed-lines.ts'
export {
  readEarlierReports,
  type EarlierChoice,
  type EarlierRecord,
} from './comparing/read-earlier-reports.ts'
export type { PeerChoice } from './comparing/peer-figures.ts'
export { readPeerQuartiles, readPeers, type PeerQuartiles, type Peers } from './comparing/read-peers.ts'
export {
  readNarratives,
  saveNarratives,
  type NarrativeRecord,
  type NewNarrative,
} from './reports/narratives.ts'
export { readDraftAuthors } from './reports/read-draft-authors.ts'
export { readSigningRules, type SigningRules } from './reports/read-signing-rules.ts'
export { insertComment, readComments, settleComment, type CommentRecord } from './reviewing/comments.ts'
export {
  assignAward,
  findOffice,
  listOfficePrograms,
  listOfficers,
  readNames,
  worksForOrganization,
} from './reviewing/officers.ts'
export { readReportAudit, type AuditedStep } from './reviewing/read-report-audit.ts'
export { countQueue, readQueue, type QueueEntry, type QueueOrder } from './reviewing/read-queue.ts'
export type { QueueFilter, QueueStatus } from './reviewing/queue-rows.ts'
export { readLatestExtension } from './reviewing/read-latest-extension.ts'
export { findExtension, listExtensions, readExtensions } from './extending/read-extensions.ts'
export type { ExtensionRecord } from './extending/extension-columns.ts'
export { extendObligation, insertExtension, settleExtension } from './extending/write-extensions.ts'
export { readReportingRecords, type ReportingRecord } from './extending/read-reporting-records.ts'
export {
  countViews,
  findView,
  listViews,
  readHomeView,
  type ViewReader,
  type ViewRecord,
} from './views/read-views.ts'
export {
  changeView,
  insertView,
  removeView,
  setHomeView,
  type NewView,
  type ViewSharing,
} from './views/write-views.ts'
export {
  insertStatus,
  readStatuses,
  readStatusHistory,
  type StatusPlace,
  type StatusRecord,
} from './planning/plan-statuses.ts'
export {
  insertPlanNarrative,
  readNarrativeHistory,
  readPlanNarratives,
  type NarrativePlace,
  type PlanNarrativeRecord,
} from './planning/plan-narratives.ts'
export {
  insertRecommendation,
  readRecommendationHistory,
  readRecommendations,
  type RecommendationRecord,
} from './planning/recommendations.ts'

export * from './commenting/index.ts'
export * from './notifying/index.ts'
export {
  listFundedOrganizations,
  type FundedOrganization,
} from './organizations/list-funded-organizations.ts'
export { countReturns, type ReturnCount } from './organizations/count-returns.ts'
export { readAwardPeers, type AwardPeers } from './organizations/read-award-peers.ts'
export { readAwardCoverage, type AwardCoverage } from './organizations/read-award-coverage.ts'
export * from './listings/index.ts'
export { readPublicVersion } from './publishing/read-public-version.ts'
