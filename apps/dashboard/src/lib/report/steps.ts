import type { ReportState } from './obligation-in-words.ts'

/** The way of one report, as its grantee walks it. */
export const steps = ['Get the template', 'Check and upload', 'Certify and submit', 'Receipt'] as const

/** Index of the step that a report has come to. What was returned goes back to the file. */
export function stepOf(state: ReportState): number {
  switch (state) {
    case 'not_yet_due':
    case 'due':
      return 0
    case 'returned':
      return 1
    case 'draft':
      return 2
    case 'submitted':
    case 'accepted':
      return 3
  }
}
