import type { Tone } from '#lib/design/tone.ts'

/** For whom: what was returned to a grantee is with them, not with an officer. */
export type ReportReader = 'grantee' | 'officer'

export type ReportState = 'not_yet_due' | 'due' | 'draft' | 'submitted' | 'returned' | 'accepted'

interface StateWords {
  label: string
  tone: Tone
}

const words: Readonly<Record<ReportState, StateWords>> = {
  not_yet_due: { label: 'Not yet due', tone: 'neutral' },
  due: { label: 'Due', tone: 'active' },
  draft: { label: 'Draft', tone: 'active' },
  submitted: { label: 'Submitted', tone: 'neutral' },
  returned: { label: 'Returned to you', tone: 'warn' },
  accepted: { label: 'Accepted', tone: 'good' },
}

/** The state of a report in its reader's words, and the color that repeats it. */
export const stateInWords = (state: ReportState, reader: ReportReader = 'grantee'): StateWords =>
  state === 'returned' && reader === 'officer' ? { label: 'Returned', tone: 'warn' } : words[state]

/** Whether the grantee has the next step. */
export const isToDo = (state: ReportState): boolean =>
  state === 'returned' || state === 'draft' || state === 'due'

/** The button that leads on: what happens, not "open". */
export function nextStep(state: ReportState): string {
  switch (state) {
    case 'not_yet_due':
      return 'See what will be asked'
    case 'due':
      return 'Start this report'
    case 'draft':
      return 'Go on with your draft'
    case 'returned':
      return 'See what to mend'
    case 'submitted':
    case 'accepted':
      return 'See the report'
  }
}
