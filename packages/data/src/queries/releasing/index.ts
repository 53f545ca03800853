export {
  readCategoryContributions,
  readStateContributions,
  type CategoryContribution,
  type StateContribution,
} from './read-part-contributions.ts'
export {
  readAllReleaseParts,
  readPublishedProofs,
  readReleaseDimensions,
  readReleaseParts,
  readReleasePartsOf,
  readReleaseRowsOf,
  type PublishedProof,
  type ReleaseDimensionRecord,
  type ReleasePartRecord,
} from './read-parts.ts'
export {
  insertPublicationSpecification,
  listPublicationSpecifications,
  readPublicationSpecification,
  type PublicationSpecificationRecord,
} from './publication-specifications.ts'
export {
  insertReleaseParts,
  type NewReleaseDimension,
  type NewReleasePart,
  type NewReleaseParts,
  type NewReleaseProof,
} from './save-parts.ts'
export {
  insertRelease,
  markPublished,
  markWithdrawn,
  nextReleaseNumber,
  type NewRelease,
  type NewReleaseIndicator,
  type NewReleaseRow,
} from './save-release.ts'
export {
  findPublishedRelease,
  findRelease,
  findReleaseBefore,
  lastPublishedNumber,
  listPublishedReleases,
  listReleasesWithCounts,
  readPublishedRows,
  readReleaseIndicators,
  readReleaseRows,
  type ReleaseRecord,
  type ReleaseRowRecord,
} from './read-releases.ts'
export {
  claimReleaseBuild,
  endReleaseBuild,
  hasReleaseBuildDue,
  insertReleaseBuild,
  listReleaseBuilds,
  markReleaseBuild,
  type ReleaseBuildRecord,
} from './release-builds.ts'
export { countReleaseParts, type ReleasePartCount } from './count-parts.ts'
