import type { Tone } from '#lib/design/tone.ts'

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

/** The state of a report in the grantee's words, and the color that repeats it. */
export const stateInWords = (state: ReportState): StateWords => words[state]

const order: readonly ReportState[] = ['returned', 'draft', 'due', 'not_yet_due', 'submitted', 'accepted']

/** Whether the grantee has the next step. */
export const isToDo = (state: ReportState): boolean => order.indexOf(state) < order.indexOf('not_yet_due')

interface Obligation {
  dueOn: string
  state: ReportState
}

/** What a person has to do first: late before due, sent back before begun before not begun. For `toSorted`. */
export function byUrgency(one: Obligation, other: Obligation): number {
  if (one.dueOn !== other.dueOn) return one.dueOn < other.dueOn ? -1 : 1
  return order.indexOf(one.state) - order.indexOf(other.state)
}

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
