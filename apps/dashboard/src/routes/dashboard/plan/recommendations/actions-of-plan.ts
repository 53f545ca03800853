import { currentEditionId, findPlanEdition } from '@muster/metrics'

const goals = () => findPlanEdition(currentEditionId)?.goals ?? []

/** The numbers of the objectives of the current edition. */
export const objectivesOfPlan = (): string[] =>
  goals().flatMap(({ objectives }) => objectives.map(({ id }) => id))

/** Every action of the current edition, to be chosen from. */
export const actionsOfPlan = (): { id: string; title: string }[] =>
  goals().flatMap(({ objectives }) =>
    objectives.flatMap(({ actions }) => actions.map(({ id, title }) => ({ id, title }))),
  )
