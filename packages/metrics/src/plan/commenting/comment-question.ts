/** What a comment answers: one of the four questions that were asked of the draft of 2013, or none of them. */
export const commentQuestions = ['priorities', 'gaps', 'practices', 'partnerships', 'other'] as const

export type CommentQuestion = (typeof commentQuestions)[number]

/** The questions in Muster’s words: the source has them as a list of what comments were asked for. */
export const commentQuestionLabels: Readonly<Record<CommentQuestion, string>> = {
  priorities: 'Which actions should come first?',
  gaps: 'Which areas, gaps or needs does the plan not address enough?',
  practices: 'Which promising practices should be continued, or given more weight?',
  partnerships: 'Which other partnerships are needed?',
  other: 'Something else',
}

export const commentQuestionsSource =
  'Questions and answers about the comment period of 2013, acfstrongertogether.ideascale.com (paraphrase)'
