import type { AuditedStep, ReportRecord, RevisionRecord, Role } from '@muster/data'
import type { Reader } from '../reporting/view-report.ts'
import type { Timeline, TimelineEvent } from '../shapes/timeline.ts'
import { wordsOf } from './timeline-words.ts'

interface Known {
  readonly report: ReportRecord | undefined
  /** From the first on. */
  readonly steps: readonly AuditedStep[]
  /** Of those who began revisions, by id. */
  readonly names: ReadonlyMap<string, string>
}

/**
 * What happened to a report, the latest first. Steps of the record, told once an hour where a person does the same again
 * and again; and from its revisions, the files they came from, which the record keeps under the upload. An officer is not
 * told of work on drafts.
 */
export function timelineOf({ report, steps, names }: Known, reader: Reader): Timeline {
  const revisions = report?.revisions ?? []
  const told = [
    ...revisions.flatMap((each) => beginningOf(each, { steps, names, reader })),
    ...together(steps.filter(({ action }) => reader === 'grantee' || wordsOf(action).draft !== true)).map(
      ({ step, times }) => eventOf(step, times, revisions),
    ),
  ]
  return {
    events: told
      .map((event, index) => ({ event, index }))
      .sort((one, other) => other.event.at.localeCompare(one.event.at) || other.index - one.index)
      .map(({ event }) => event),
    leftOut:
      reader === 'officer'
        ? 'Work on drafts is the grantee’s own and is left out: you see a revision from its submission on.'
        : null,
  }
}

/** Steps that a person repeats within an hour stand once, where the last of them is. */
function together(steps: readonly AuditedStep[]): { step: AuditedStep; times: number }[] {
  const groups = new Map<string, { step: AuditedStep; times: number }>()
  for (const [index, step] of steps.entries()) {
    const { action, actorId, at } = step
    const key = wordsOf(action).often ? `${action} ${actorId} ${at.slice(0, 13)}` : String(index)
    groups.set(key, { step, times: (groups.get(key)?.times ?? 0) + 1 })
  }
  return [...groups.values()]
}

function eventOf(step: AuditedStep, times: number, revisions: readonly RevisionRecord[]): TimelineEvent {
  const { action, detail, at, name, roles } = step
  const revision = revisions.find(({ number }) => number === detail['revision'])
  const before = revisions.find(({ revisionId }) => revisionId === detail['superseded'])
  const said = wordsOf(action).say({
    revision: revision === undefined ? 'The report' : `Revision ${revision.number}`,
    before: before === undefined ? null : `revision ${before.number}`,
    file: revision?.fileName ?? null,
    detail,
  })
  const receipt = action === 'reports.certify' ? revision?.receiptNumber : undefined
  return {
    at,
    words: `${said}${times > 1 ? `, ${times} times` : ''}${receipt ? `, receipt ${receipt}` : ''}`,
    name,
    role: roleInWords(roles),
    note: isDecisionWithReason(action) ? (revision?.returnReason ?? null) : null,
  }
}

const isDecisionWithReason = (action: string) => action === 'review.return' || action === 'review.reopen'

interface Telling extends Pick<Known, 'steps' | 'names'> {
  readonly reader: Reader
}

/** How a revision began. One that was loaded with others from before Muster has no other trace. */
function beginningOf(revision: RevisionRecord, { steps, names, reader }: Telling): TimelineEvent[] {
  const own = steps.filter(({ detail }) => detail['revision'] === revision.number)
  const begun = {
    at: revision.createdAt,
    name: names.get(revision.createdBy) ?? null,
    role: null,
    note: null,
  }
  const number = `Revision ${revision.number}`
  if (revision.submittedAt !== null && !own.some(({ action }) => action === 'reports.certify'))
    return [{ ...begun, words: `${number} came with the history, which was accepted before Muster was used` }]
  if (reader === 'officer' || own.some(({ action }) => begins.has(action))) return []
  // The step that took back what was submitted tells of the draft that it left.
  if (steps.some(({ action, detail }) => action === 'reports.recall' && detail['draft'] === revision.number))
    return []
  const { fileName } = revision
  return [
    { ...begun, words: fileName === null ? `${number} was begun` : `${number} was uploaded: ${fileName}` },
  ]
}

/** Actions that tell themselves how a revision began. */
const begins: ReadonlySet<string> = new Set(['reports.upload', 'reports.declareNothing', 'drafts.saveLines'])

const roleNames: Readonly<Record<Role, string>> = {
  reporter: 'Reporter',
  certifying_official: 'Certifying official',
  program_officer: 'Program officer',
  office_administrator: 'Office administrator',
  data_steward: 'Data steward',
  system_administrator: 'System administrator',
}

/** The role with the most say is the one that is told. */
const roleOrder: readonly Role[] = [
  'certifying_official',
  'reporter',
  'program_officer',
  'office_administrator',
]

function roleInWords(roles: readonly Role[]): string | null {
  const role = roleOrder.find((each) => roles.includes(each))
  return role === undefined ? null : roleNames[role]
}
