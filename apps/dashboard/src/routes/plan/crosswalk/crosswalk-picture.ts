import { worded } from '#lib/language/worded.ts'
import { crosswalk, planEditions, type PlanEdition } from '@muster/metrics'

/** One place of an edition in the picture, and where its lines end: the middle of its share of the height, in percent. */
export interface PicturePlace {
  key: string
  number: string
  title: string
  middle: number
  /** Whether a line begins or ends here. */
  linked: boolean
}

export interface CrosswalkPicture {
  kind: 'goal' | 'objective'
  /** The draft edition, and the final one. */
  left: readonly PicturePlace[]
  right: readonly PicturePlace[]
  lines: readonly { key: string; from: number; to: number; kept: boolean }[]
}

/** How the goals, and how the objectives moved from the draft to the final edition, as two columns with lines between. */
export function crosswalkPictures(): readonly CrosswalkPicture[] {
  const [draft, final] = planEditions
  if (draft === undefined || final === undefined) throw new RangeError('The plan has two editions.')
  return (['goal', 'objective'] as const).map((kind) => {
    const own = crosswalk.filter(({ from }) => from.kind === kind)
    const left = placesOf(
      draft,
      kind,
      new Set(own.filter(({ to }) => to.length > 0).map(({ from }) => from.id)),
    )
    const right = placesOf(final, kind, new Set(own.flatMap(({ to }) => to.map(({ id }) => id))))
    const middleOf = (places: readonly PicturePlace[], id: string) =>
      places.find((each) => each.number === id)?.middle ?? 0
    return {
      kind,
      left,
      right,
      lines: own.flatMap(({ from, to, relation }) =>
        to.map(({ id }) => ({
          key: `${from.id} ${id}`,
          from: middleOf(left, from.id),
          to: middleOf(right, id),
          kept: relation === 'kept' || relation === 'renamed',
        })),
      ),
    }
  })
}

function placesOf(
  { goals }: PlanEdition,
  kind: CrosswalkPicture['kind'],
  linked: ReadonlySet<string>,
): PicturePlace[] {
  const places = kind === 'goal' ? goals : goals.flatMap(({ objectives }) => objectives)
  return places.map(({ id, title }, at) => ({
    key: `${kind} ${id}`,
    number: id,
    title: worded(kind, id, title),
    middle: ((at + 0.5) / places.length) * 100,
    linked: linked.has(id),
  }))
}
