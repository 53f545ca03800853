export { award, awardState, office, organization, program, programKindCodes } from './organizations.ts'
export { certification, obligation, report, revision, revisionKinds, revisionStatuses } from './reports.ts'
export type { RevisionKind, RevisionStatus } from './reports.ts'
export { draftLine, narrative, narrativeQuestions } from './drafts.ts'
export type { NarrativeQuestion } from './drafts.ts'
export { extensionRequest, extensionStatuses } from './extensions.ts'
export type { ExtensionStatus } from './extensions.ts'
export { comment, commentSides } from './comments.ts'
export type { CommentSide } from './comments.ts'
export { upload } from './uploads.ts'
export { observationBlock } from './observation-block.ts'
export { answers, finding, observation, severities } from './observations.ts'
export type { AnswerKind } from './observations.ts'
export { explanation } from './explanations.ts'
export { columnMapping, meaningKinds } from './column-mappings.ts'
export { coverageCell, qualityCell, rollupCell, stratum } from './rollup.ts'
export { rollupLevels, rollupTotal, stateCoverageCell } from './rollup-levels.ts'
export type { RollupLevel } from './rollup-levels.ts'
export { directions, indicator, indicatorBaseline, indicatorTarget, indicatorVersion } from './indicators.ts'
export { release, releaseIndicator, releaseRow, releaseStatuses } from './releases.ts'
export { figureShown } from './figures-shown.ts'
export { auditEvent } from './audit.ts'
export { account, roleGrant, roles, session, signInMethods, user, verification } from './identity.ts'
export type { Role, SignInMethod } from './identity.ts'
export { passkey, rateLimit, twoFactor } from './second-factors.ts'
export { invitation } from './invitations.ts'
export {
  mailStates,
  notification,
  notificationKinds,
  notificationPreference,
  outboxMail,
} from './notifications.ts'
export type { NotificationKind } from './notifications.ts'
