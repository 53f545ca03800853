/** What a line says, as one byte. The last two are no answers: nothing stands there, or nothing that can be read. */
export const answerKinds = { value: 0, notReported: 1, notTracked: 2, blank: 3, unreadable: 4 } as const
export type AnswerKind = (typeof answerKinds)[keyof typeof answerKinds]
