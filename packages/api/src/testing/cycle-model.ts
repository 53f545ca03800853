import { addDays, type IsoDate } from '@muster/metrics'
import type { WayOn } from '../shapes/next-step.ts'
import type { Standing } from '../shapes/standing.ts'

// The reporting cycle as a model that is as small as the promise: a list of revisions, the official one, and a due day.

export interface Step {
  readonly act:
    | 'upload'
    | 'type'
    | 'nothing'
    | 'discard'
    | 'certify'
    | 'accept'
    | 'return'
    | 'reopen'
    | 'recall'
    | 'wait'
    | 'ask'
    | 'grant'
    | 'refuse'
  /** How long somebody waits, or how much more time they ask for. */
  readonly days: number
}

/** What a revision says: a count of new clients, or that there was nothing. */
type Said = number | 'nothing'

interface Revision {
  readonly said: Said
  readonly status: 'draft' | 'submitted' | 'returned' | 'accepted' | 'superseded' | 'withdrawn'
  /** When it came in; null for what never did, or was taken back. */
  readonly cameInOn: IsoDate | null
}

export interface Model {
  /** By number, from 1. */
  readonly revisions: readonly Revision[]
  /** Number of the one that was accepted last, unless that was reopened. */
  readonly official: number | null
  readonly today: IsoDate
  readonly firstDueOn: IsoDate
  readonly dueOn: IsoDate
  /** The day that is asked for. */
  readonly asked: IsoDate | null
}

export const begun = (today: IsoDate, dueOn: IsoDate): Model => ({
  revisions: [],
  official: null,
  today,
  firstDueOn: dueOn,
  dueOn,
  asked: null,
})

/** What the model makes of a step that says `total`; null: the step is refused. */
export function after(model: Model, step: Step, total: number): Model | null {
  const { revisions, official, today, dueOn, asked } = model
  const draft = find(model, 'draft')
  const waiting = find(model, 'submitted')
  const move = (number: number | null, to: Partial<Revision>) =>
    revisions.map((each, index) => (index + 1 === number ? { ...each, ...to } : each))
  const withDraft = (said: Said, before = revisions) => ({
    ...model,
    revisions: [...before, { said, status: 'draft' as const, cameInOn: null }],
  })
  switch (step.act) {
    case 'upload':
      return withDraft(total, move(draft, { status: 'withdrawn' }))
    case 'type':
      return draft === null ? withDraft(total) : { ...model, revisions: move(draft, { said: total }) }
    case 'nothing':
      if (draft !== null && revisions[draft - 1]?.said === 'nothing') return model
      return withDraft('nothing', move(draft, { status: 'withdrawn' }))
    case 'discard':
      return draft === null ? null : { ...model, revisions: move(draft, { status: 'withdrawn' }) }
    case 'certify':
      return draft === null
        ? null
        : {
            ...model,
            revisions: move(draft, { status: 'submitted', cameInOn: today }).map((each, index) =>
              index + 1 === waiting ? { ...each, status: 'withdrawn' as const } : each,
            ),
          }
    case 'accept':
      return waiting === null
        ? null
        : {
            ...model,
            official: waiting,
            revisions: move(waiting, { status: 'accepted' }).map((each, index) =>
              index + 1 === official ? { ...each, status: 'superseded' as const } : each,
            ),
          }
    case 'return':
      return waiting === null ? null : { ...model, revisions: move(waiting, { status: 'returned' }) }
    case 'reopen':
      return official === null || waiting !== null
        ? null
        : { ...model, official: null, revisions: move(official, { status: 'returned' }) }
    case 'recall': {
      const taken = move(waiting, { status: 'withdrawn', cameInOn: null })
      if (waiting === null) return null
      return draft === null
        ? withDraft(revisions[waiting - 1]?.said ?? 'nothing', taken)
        : { ...model, revisions: taken }
    }
    case 'wait':
      return { ...model, today: addDays(today, step.days) }
    case 'ask': {
      const day = addDays(dueOn, step.days)
      return firstIn(model) !== null || asked !== null || day < today ? null : { ...model, asked: day }
    }
    case 'grant':
      return asked === null ? null : { ...model, asked: null, dueOn: asked }
    case 'refuse':
      return asked === null ? null : { ...model, asked: null }
  }
}

const actOf: Readonly<Record<WayOn, Step['act']>> = {
  write: 'type',
  give_up: 'discard',
  sign: 'certify',
  recall: 'recall',
  accept: 'accept',
  return: 'return',
  reopen: 'reopen',
}

/** Whether a way on that a page may offer is open. */
export const allowed = (model: Model, way: WayOn): boolean =>
  after(model, { act: actOf[way], days: 1 }, 1) !== null

/** How the report stands for somebody: an officer is not told of drafts. */
export function factsOf(
  model: Model,
  reader: 'grantee' | 'officer',
): Omit<Standing, 'isFinal' | 'fundsAtRiskOn'> {
  const { revisions, official, today, dueOn, firstDueOn } = model
  const shown = revisions.findLastIndex(
    ({ status }) => status !== 'withdrawn' && (reader === 'grantee' || status !== 'draft'),
  )
  const { status, said } = revisions[shown] ?? { status: 'withdrawn', said: null }
  return {
    state: status === 'withdrawn' || status === 'superseded' ? 'due' : status,
    dueOn,
    firstDueOn,
    extended: dueOn > firstDueOn,
    late: (firstIn(model) ?? today) > dueOn,
    nothingToReport: said === 'nothing',
    amended:
      revisions.some((each) => each.status === 'superseded') || (official !== null && official !== shown + 1),
    withOffice: find(model, 'submitted') !== null,
  }
}

const firstIn = ({ revisions }: Model): IsoDate | null =>
  revisions.flatMap(({ cameInOn }) => cameInOn ?? []).toSorted()[0] ?? null

function find({ revisions }: Model, status: Revision['status']): number | null {
  const index = revisions.findIndex((each) => each.status === status)
  return index < 0 ? null : index + 1
}
