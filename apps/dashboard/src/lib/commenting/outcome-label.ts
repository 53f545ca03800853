import { commentOutcomeLabels, spanishCommentOutcomes, type CommentOutcome } from '@muster/metrics'
import { languageNow } from '#lib/language/language.ts'

/** What a comment changed, in the language of the page. */
export const outcomeLabel = (outcome: CommentOutcome): string =>
  (languageNow() === 'es' ? spanishCommentOutcomes : commentOutcomeLabels)[outcome]
