/** Where a public comment stands: it waits for somebody to read it, everybody may read it, or it is not published. */
export const commentStates = ['held', 'published', 'rejected'] as const

export type CommentState = (typeof commentStates)[number]

export const commentStateLabels: Readonly<Record<CommentState, string>> = {
  held: 'Held',
  published: 'Published',
  rejected: 'Not published',
}

/** Why a comment is not published: there are no other reasons. */
export const rejectionReasons = ['personal', 'off_topic', 'abusive', 'advertising', 'duplicate'] as const

export type RejectionReason = (typeof rejectionReasons)[number]

/** Each ends the sentence “It is not published because it …”. */
export const rejectionReasonLabels: Readonly<Record<RejectionReason, string>> = {
  personal: 'says who a person is',
  off_topic: 'is not about the plan or services for victims',
  abusive: 'insults or threatens somebody',
  advertising: 'advertises something',
  duplicate: 'says the same as another comment, word for word',
}

/** What a comment changed in the edition that followed. */
export const commentOutcomes = ['changed', 'partly', 'unchanged', 'open'] as const

export type CommentOutcome = (typeof commentOutcomes)[number]

export const commentOutcomeLabels: Readonly<Record<CommentOutcome, string>> = {
  changed: 'The next edition was changed',
  partly: 'The next edition was changed in part',
  unchanged: 'The next edition was not changed',
  open: 'The next edition is not written yet',
}
