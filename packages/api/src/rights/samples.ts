import type { Verb } from '../policy.ts'
import { directorySamples } from './inputs/directory.ts'
import { identitySamples } from './inputs/identity.ts'
import {
  administrationSamples,
  auditSamples,
  dashboardSamples,
  indicatorsSamples,
  peopleSamples,
  publicSamples,
  releasesSamples,
} from './inputs/nation.ts'
import { accountSamples, inboxSamples, viewsSamples } from './inputs/own.ts'
import {
  awardsSamples,
  boardSamples,
  commentsSamples,
  draftsSamples,
  extensionsSamples,
  reportsSamples,
  reviewSamples,
} from './inputs/reports.ts'
import { planSamples, recommendationsSamples } from './inputs/plan.ts'
import { publicCommentsSamples } from './inputs/public-comments.ts'
import type { Sample } from './sample.ts'

/** What every procedure is tried with. One that is missing does not compile. */
export const samples: Readonly<Record<Verb, Sample>> = {
  ...identitySamples,
  ...accountSamples,
  ...inboxSamples,
  ...awardsSamples,
  ...reportsSamples,
  ...draftsSamples,
  ...commentsSamples,
  ...extensionsSamples,
  ...directorySamples,
  ...reviewSamples,
  ...boardSamples,
  ...dashboardSamples,
  ...indicatorsSamples,
  ...viewsSamples,
  ...planSamples,
  ...recommendationsSamples,
  ...publicCommentsSamples,
  ...releasesSamples,
  ...peopleSamples,
  ...auditSamples,
  ...administrationSamples,
  ...publicSamples,
}
