import type { Tone } from '#lib/design/tone.ts'
import { paths } from '#lib/paths.ts'
import type { SubjectView } from '#lib/plan/plan-views.ts'
import { ledInWords, markTones, markWords, yearLabel } from '#lib/plan/plan-words.ts'
import { withUnit } from '#lib/words/count-in-words.ts'
import { toneOf, type IndicatorFigure, type Track } from './plan-figures.ts'

/** Something at the end of a branch: an indicator or an action, with how it stands. */
export interface PlanLeaf {
  key: string
  label: string
  /** What stands below the label. */
  detail: string
  /** How it stands, in words that a color repeats. */
  state: { label: string; tone: Tone } | null
  href?: string
}

/** Leaves of one kind below an objective: `Indicators`, `Actions`. */
export interface PlanBranch {
  kind: string
  leaves: readonly PlanLeaf[]
}

export interface PlanTree {
  goals: readonly {
    id: string
    title: string
    objectives: readonly { id: string; title: string; href: string; branches: readonly PlanBranch[] }[]
  }[]
}

interface Sources {
  plan: {
    fiscalYear: number
    goals: readonly {
      id: string
      title: string
      objectives: readonly { id: string; title: string; indicators: readonly IndicatorFigure[] }[]
    }[]
  }
  progress: { objectives: readonly { id: string; actions: readonly SubjectView[] }[] }
  trackLabels: Readonly<Record<Track, string>>
}

/** Goals → objectives → indicators and actions. What else feeds an objective is another branch beside them. */
export function planTree({ plan, progress, trackLabels }: Sources): PlanTree {
  const actionsOf = (id: string) => progress.objectives.find((each) => each.id === id)?.actions ?? []
  return {
    goals: plan.goals.map(({ id, title, objectives }) => ({
      id,
      title,
      objectives: objectives.map((objective) => ({
        id: objective.id,
        title: objective.title,
        href: paths.objective(objective.id, { fiscalYear: plan.fiscalYear }),
        branches: [
          {
            kind: 'Indicators',
            leaves: objective.indicators.map((each) => indicatorLeaf(each, trackLabels)),
          },
          { kind: 'Actions', leaves: actionsOf(objective.id).map(actionLeaf) },
        ].filter(({ leaves }) => leaves.length > 0),
      })),
    })),
  }
}

const indicatorLeaf = (figure: IndicatorFigure, labels: Sources['trackLabels']): PlanLeaf => ({
  key: figure.code,
  label: figure.label,
  detail:
    figure.actual === null
      ? 'No figure yet'
      : `${withUnit(figure.actual, figure.unit)}${figure.target === null ? '' : `; target ${withUnit(figure.target, figure.unit)}`}`,
  state: { label: labels[figure.onTrack], tone: toneOf(figure.onTrack) },
})

const actionLeaf = (subject: SubjectView): PlanLeaf => ({
  key: subject.id,
  label: `${subject.id} ${subject.title}`,
  detail: `${ledInWords(subject)} · ${subject.planned}${
    subject.current === null ? '' : ` · as of ${yearLabel(subject.current.year)}`
  }`,
  state:
    subject.current === null
      ? { label: markWords.missing, tone: markTones.missing }
      : { label: markWords[subject.current.status], tone: markTones[subject.current.status] },
  href: `${paths.objective(subject.id.split('.')[0] ?? '')}#action-${subject.id}`,
})

/** How many leaves of a branch stand how, in words: `2 on track, 1 behind`. */
export function countStates({ leaves }: PlanBranch): string {
  const counts = new Map<string, number>()
  for (const { state } of leaves)
    if (state !== null) counts.set(state.label, (counts.get(state.label) ?? 0) + 1)
  return [...counts].map(([label, count]) => `${count} ${label.toLowerCase()}`).join(', ')
}

/** The tree as rows of a table, each with the places above it. */
export const rowsOf = ({ goals }: PlanTree) =>
  goals.flatMap((goal) =>
    goal.objectives.flatMap((objective) =>
      objective.branches.flatMap(({ kind, leaves }) =>
        leaves.map((leaf) => ({
          ...leaf,
          key: `${objective.id} ${leaf.key}`,
          goal: `${goal.id}. ${goal.title}`,
          objective: `${objective.id}. ${objective.title}`,
          kind,
        })),
      ),
    ),
  )
