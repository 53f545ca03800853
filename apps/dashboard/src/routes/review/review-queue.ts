import { byUrgency, isToDo, type ReportState } from '#lib/report/obligation-in-words.ts'
import type { Tone } from '#lib/design/tone.ts'

/** What an officer may ask the queue for. */
export const queueFilters = [
  { code: 'submitted', label: 'Waiting for review' },
  { code: 'returned', label: 'Returned to the grantee' },
  { code: 'accepted', label: 'Accepted' },
  { code: 'all', label: 'All that have come in' },
] as const

export type QueueFilter = (typeof queueFilters)[number]['code']

/** The filter in the address; what waits for review when there is none, or an unknown one. */
export const queueFilterIn = (search: URLSearchParams): QueueFilter =>
  queueFilters.find(({ code }) => code === search.get('status'))?.code ?? 'submitted'

const officerWords: Readonly<Partial<Record<ReportState, { label: string; tone: Tone }>>> = {
  draft: { label: 'Draft with the grantee', tone: 'neutral' },
  submitted: { label: 'Waiting for review', tone: 'active' },
  returned: { label: 'Returned', tone: 'warn' },
  accepted: { label: 'Accepted', tone: 'good' },
}

/** The state of a report in the officer's words, and the color that repeats it. */
export const stateForOfficer = (state: ReportState): { label: string; tone: Tone } =>
  officerWords[state] ?? { label: 'Not begun', tone: 'neutral' }

interface Queued {
  status: ReportState
  dueOn: string
  submittedAt: string | null
}

/** The part of the queue that was asked for; what came in first stands first. */
export function queueOf<Item extends Queued>(items: readonly Item[], filter: QueueFilter): readonly Item[] {
  return items
    .filter(({ status }) => (filter === 'all' ? !isToDo(status) || status === 'returned' : status === filter))
    .toSorted(
      (one, other) =>
        (one.submittedAt ?? '').localeCompare(other.submittedAt ?? '') ||
        byUrgency({ dueOn: one.dueOn, state: one.status }, { dueOn: other.dueOn, state: other.status }),
    )
}
