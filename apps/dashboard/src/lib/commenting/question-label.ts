import { commentQuestionLabels, spanishCommentQuestions, type CommentQuestion } from '@muster/metrics'
import { languageNow } from '#lib/language/language.ts'

/** A question that comments may answer, in the language of the page. */
export const questionLabel = (question: CommentQuestion): string =>
  (languageNow() === 'es' ? spanishCommentQuestions : commentQuestionLabels)[question]
