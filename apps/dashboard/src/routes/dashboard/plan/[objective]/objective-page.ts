import { currentEditionId, findPlanPlace, linesTo, standingLabels, type CrosswalkLine } from '@muster/metrics'
import { originInWords } from '../../../plan/edition-page.ts'

/** Where the objective came from, in words: a place of the draft edition and what is known of the way. */
const lineInWords = ({ from, note }: CrosswalkLine) => {
  const place = findPlanPlace(from)
  return {
    from:
      place?.kind === 'objective' ? `Objective ${from.id}. ${place.objective.title}` : `Objective ${from.id}`,
    note,
  }
}

/** What the plan itself says of an objective, each text with how far it can be trusted; undefined if there is none. */
export function objectivePage(id: string) {
  const place = { edition: currentEditionId, kind: 'objective', id } as const
  const found = findPlanPlace(place)
  if (found?.kind !== 'objective') return undefined
  const { goal, objective } = found
  const lines = linesTo(place)
  return {
    id,
    title: objective.title,
    goal: { id: goal.id, title: goal.title },
    titleOrigin: originInWords(objective.origin.title),
    goalStanding: standingLabels[objective.origin.goal.standing],
    draft: lines.map(lineInWords),
    draftOrigin: lines[0] === undefined ? null : originInWords(lines[0].origin),
  }
}
