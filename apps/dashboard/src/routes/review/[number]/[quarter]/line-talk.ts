import type { Thread } from '#lib/comments/threads-of.ts'

interface Line {
  key: string
  state: string
}

/** What was said at lines, and what the reader may do about it. */
export interface LineTalk {
  threadsAt: (line: Line) => readonly Thread[]
  /** Where somebody goes to comment on a line; absent for those who read only. */
  commentHref?: ((line: Line) => string) | undefined
  answerAction?: string | undefined
  resolveAction?: string | undefined
  /** An answer that was refused, and what it answers. */
  refused?: { answers: string; text: string; problem: string } | undefined
}

/** `TX new_clients.age_group.13_17`: how a comment names its line. */
export const lineKey = ({ state, key }: Line): string => `${state} ${key}`
