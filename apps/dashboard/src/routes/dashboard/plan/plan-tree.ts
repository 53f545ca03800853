import type { Tone } from '#lib/design/tone.ts'
import { paths } from '#lib/paths.ts'
import type { SubjectView } from '#lib/plan/plan-views.ts'
import { ledInWords, markTones, markWords, yearLabel } from '#lib/plan/plan-words.ts'
import { withUnit } from '#lib/words/count-in-words.ts'
import { toneOf, type IndicatorFigure, type Track } from './plan-figures.ts'
import { programsBranch, type FeedingProgram } from './programs-branch.ts'

/** Something on a branch: an indicator, an action, a program or an award, with how it stands. */
export interface PlanLeaf {
  key: string
  label: string
  /** What stands below the label. */
  detail: string
  /** How it stands, in words that a color repeats. */
  state: { label: string; tone: Tone } | null
  href?: string
  /** A level below it; `unread`: the address that tells it, while nobody has asked. */
  below?: { kind: string; leaves: readonly PlanLeaf[]; unread: string | null }
}

/** Leaves of one kind below an objective: `Indicators`, `Actions`. */
export interface PlanBranch {
  kind: string
  /** How many there are, in words. */
  counted: string
  leaves: readonly PlanLeaf[]
}

export interface PlanTree {
  goals: readonly {
    id: string
    title: string
    objectives: readonly {
      id: string
      title: string
      href: string
      /** Its awards are told by number. */
      told: boolean
      branches: readonly PlanBranch[]
    }[]
  }[]
  /** The address that tells the awards of all objectives; null where there are none, or no more. */
  unread: string | null
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
  /** What feeds the objectives; for each whose awards are told by number, with them. */
  feeding: {
    told: readonly string[]
    objectives: readonly { id: string; programs: readonly FeedingProgram[] }[]
  }
}

/** Goals → objectives → indicators, actions, and the programs that feed them → awards of one's own office. */
export function planTree({ plan, progress, trackLabels, feeding }: Sources): PlanTree {
  const actionsOf = (id: string) => progress.objectives.find((each) => each.id === id)?.actions ?? []
  const programsOf = (id: string) => feeding.objectives.find((each) => each.id === id)?.programs ?? []
  const { fiscalYear } = plan
  return {
    goals: plan.goals.map(({ id, title, objectives }) => ({
      id,
      title,
      objectives: objectives.map((objective) => ({
        id: objective.id,
        title: objective.title,
        href: paths.objective(objective.id, { fiscalYear }),
        told: feeding.told.includes(objective.id),
        branches: [
          judged(
            'Indicators',
            objective.indicators.map((each) => indicatorLeaf(each, { fiscalYear, trackLabels })),
          ),
          judged('Actions', actionsOf(objective.id).map(actionLeaf)),
          programsBranch(programsOf(objective.id), {
            fiscalYear,
            objective: objective.id,
            told: feeding.told,
          }),
        ].filter(({ leaves }) => leaves.length > 0),
      })),
    })),
    unread: feeding.objectives.some(({ programs }) => programs.some(isUnread))
      ? paths.dashboardPlan({ fiscalYear, awards: feeding.objectives.map(({ id }) => id).join(',') })
      : null,
  }
}

const isUnread = ({ own, list }: FeedingProgram) => own && list === null

const judged = (kind: string, leaves: readonly PlanLeaf[]): PlanBranch => ({
  kind,
  counted: countStates(leaves),
  leaves,
})

const indicatorLeaf = (
  figure: IndicatorFigure,
  { fiscalYear, trackLabels }: { fiscalYear: number; trackLabels: Sources['trackLabels'] },
): PlanLeaf => ({
  key: figure.code,
  label: figure.label,
  detail:
    figure.actual === null
      ? 'No figure yet'
      : `${withUnit(figure.actual, figure.unit)}${figure.target === null ? '' : `; target ${withUnit(figure.target, figure.unit)}`}`,
  state: { label: trackLabels[figure.onTrack], tone: toneOf(figure.onTrack) },
  href: paths.indicator(figure.code, { fiscalYear }),
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

/** How many leaves stand how, in words: `2 on track, 1 behind`. */
function countStates(leaves: readonly PlanLeaf[]): string {
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
        leaves
          .flatMap((leaf) => [
            { ...leaf, kind },
            ...(leaf.below?.leaves ?? []).map((each) => ({ ...each, kind: leaf.below?.kind ?? '' })),
          ])
          .map((leaf) => ({
            ...leaf,
            key: `${objective.id} ${leaf.key}`,
            goal: `${goal.id}. ${goal.title}`,
            objective: `${objective.id}. ${objective.title}`,
          })),
      ),
    ),
  )
