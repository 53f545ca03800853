import type { ReportState } from './obligation-in-words.ts'

/** The way of one report, as its grantee walks it. */
export const steps = ['Fill in', 'Check your answers', 'Certify and submit', 'Receipt'] as const

/** Index of the step that a report has come to. What was returned goes back to the beginning. */
export function stepOf(state: ReportState): number {
  switch (state) {
    case 'not_yet_due':
    case 'due':
    case 'returned':
      return 0
    case 'draft':
      return 1
    case 'submitted':
    case 'accepted':
      return 3
  }
}
