export * from './iso-date.ts'
export * from './fiscal-quarter.ts'
export * from './quarter-arithmetic.ts'
export * from './quarter-dates.ts'
export * from './read-fiscal-quarter.ts'
export { fundsAtRiskOn } from './calendar/funds-at-risk.ts'
export { owedReports, type AwardTerms, type OwedReport } from './calendar/owed-reports.ts'
export { isTimeZone, timeZoneOf } from './calendar/time-zone-of-state.ts'
export * from './states.ts'
export { regionOf, regions, regionSource, type Region } from './regions.ts'
export * from './program-kind.ts'
export * from './count-basis.ts'
export { withUnit, type Unit } from './unit.ts'
export { addsUpToTotal, type Breakdown, type Category } from './breakdown.ts'
export type { Metric } from './metric.ts'
export * from './dictionary.ts'
export * from './stratum.ts'
export * from './forms/form-for.ts'
export * from './adding/adds-over.ts'
export * from './adding/add-over.ts'
export * from './adding/count-basis-error.ts'
export * from './adding/fiscal-year-total.ts'
export { isInForce } from './in-force.ts'
export * from './is-partial.ts'
export { fewestOthers, outlierDistance, robustDistance, type RobustDistance } from './robust-distance.ts'
export type { Action } from './plan/action.ts'
export {
  commentPhase,
  lastCommentDay,
  usualCommentDays,
  type CommentDays,
  type CommentPhase,
} from './plan/commenting/comment-period.ts'
export {
  commentPlaceCode,
  commentPlaceKinds,
  commentPlaces,
  editionAfter,
  findCommentPlace,
  parseCommentPlace,
  wentTo,
  type CommentPlace,
  type FoundCommentPlace,
} from './plan/commenting/comment-place.ts'
export {
  commentQuestionLabels,
  commentQuestions,
  commentQuestionsSource,
  type CommentQuestion,
} from './plan/commenting/comment-question.ts'
export * from './plan/commenting/comment-state.ts'
export {
  actionStatuses,
  actionStatusLabels,
  isSettled,
  type ActionStatus,
  type YearStatus,
} from './plan/action-status.ts'
export { agencies, findAgency, type Agency } from './plan/agencies.ts'
export { speaksFor } from './plan/answers-for.ts'
export { crosswalk, linesTo, type CrosswalkLine } from './plan/crosswalk.ts'
export { standingLabels, type Origin, type Standing } from './plan/origin.ts'
export type * from './plan/plan-edition.ts'
export { currentEditionId, findPlanEdition, planEditions } from './plan/plan-editions.ts'
export { findPlanPlace, type FoundPlace, type PlanPlace } from './plan/plan-place.ts'
export { breakText } from './indicators/break-text.ts'
export {
  findPlanSubject,
  leadsOf,
  planSubjectKinds,
  subjectInWords,
  type FoundSubject,
  type PlanSubject,
} from './plan/plan-subject.ts'
export * from './plan/plan-year.ts'
export * from './plan/recommendation.ts'
export { statusChart, type ChartMark, type StatusChart } from './plan/status-chart.ts'
export { whyNotInYear } from './plan/why-not-in-year.ts'
export { evaluateIndicator, type IndicatorFigure } from './indicators/evaluate-indicator.ts'
export { evaluateQuarters, type ValueOfQuarter } from './indicators/evaluate-quarters.ts'
export { evaluateYearTotals } from './indicators/evaluate-year-totals.ts'
export { strataOf, type Formula } from './indicators/formula.ts'
export { formulaText } from './indicators/formula-text.ts'
export { spansOf, versionIn, type FormulaVersion } from './indicators/formula-version.ts'
export type { Indicator } from './indicators/indicator.ts'
export { findIndicator, indicators, indicatorsOf } from './indicators/indicators.ts'
export { judgeIndicator } from './indicators/judge-indicator.ts'
export { trackLabels, type Track } from './indicators/on-track.ts'
export { programsOf } from './indicators/programs-of.ts'
export { versionProblems } from './indicators/version-problems.ts'
export {
  readFormula,
  writeFormula,
  type FormulaTerm,
  type WrittenFormula,
} from './indicators/written-formula.ts'
export { directoryLanguages, type DirectoryLanguage } from './directory/directory-languages.ts'
export { directoryServices, type DirectoryService } from './directory/directory-services.ts'
export { inSpanish, type Worded, type WordKind } from './spanish/in-spanish.ts'
export * from './spanish/spanish-judgments.ts'
export { formulaInSpanish } from './spanish/spanish-formula-text.ts'
export { spanishState } from './spanish/spanish-places.ts'
export { spanishCountBases, spanishPrograms } from './spanish/spanish-units.ts'
