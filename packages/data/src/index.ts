export type { Database, Transaction } from './database.ts'
export type { Store } from './store.ts'
export { buildDatabase } from './opening/build-database.ts'
export { openDatabase, type Where } from './opening/open-database.ts'
export { FolderInUse } from './lock/folder-in-use.ts'
export { withTransaction } from './with-transaction.ts'
export { brokenUniqueConstraint } from './sql-error.ts'

export * from './schema/index.ts'
export { identityTables } from './identity-tables.ts'

export {
  saveExplanations,
  takeOverExplanations,
  type ExplanationPlace,
  type NewExplanation,
} from './saving/save-explanations.ts'
export { replaceFindings, saveFindings, type NewFinding } from './saving/save-findings.ts'
export { followAward, type Followed } from './saving/follow-award.ts'
export { saveObservations, type Answer, type NewObservation } from './saving/save-observations.ts'
export { rewriteObservations, type ChangedLine } from './saving/rewrite-observations.ts'
export { saveDraftLines, takeOverWriting } from './saving/draft-lines.ts'
export type { RevisionKey } from './saving/load-draft.ts'

export { addCells, copyBlocks } from './loading/copy-history.ts'
export type { CopyIn } from './loading/copy-in.ts'
export { insertAcceptedReports, type AcceptedReport } from './loading/insert-accepted-reports.ts'
export {
  findReported,
  listLoadingAwards,
  listStrata,
  type LoadingAward,
  type NumberedStratum,
} from './loading/read-for-loading.ts'

export { acceptRevision, type Acceptance, type Accepted } from './rollup/accept-revision.ts'
export { withdrawAcceptance, type Withdrawal } from './rollup/withdraw-acceptance.ts'
export { rebuildRollup } from './rollup/rebuild-rollup.ts'
export { lockRollup } from './rollup/lock-rollup.ts'
export { RollupOutOfStep } from './rollup/move-cells.ts'
export { WrongRevisionStatus } from './rollup/load-for-decision.ts'

export { appendAudit, type NewAuditEvent } from './audit/append-audit.ts'
export { verifyAudit, type AuditVerdict } from './audit/verify-audit.ts'
export { readSubjectNames } from './audit/read-subject-names.ts'
export {
  lastAuditSequence,
  listAuditActions,
  readAudit,
  searchAudit,
  type AuditRecord,
  type AuditSearch,
} from './audit/search-audit.ts'
export { canonicalJson } from './audit/canonical-json.ts'

export { asPublic } from './scoping/as-public.ts'
export { inScopeOf } from './scoping/in-scope-of.ts'

export * from './queries/index.ts'
