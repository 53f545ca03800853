import { crosswalk, findPlanPlace, type PlanPlace } from '@muster/metrics'

const relations = {
  kept: 'Kept',
  renamed: 'Renamed',
  reworked: 'Reworked',
  not_known: 'Not known',
} as const

function placeInWords(place: PlanPlace): string {
  const found = findPlanPlace(place)
  switch (found?.kind) {
    case 'goal':
      return `Goal ${place.id}. ${found.goal.title}`
    case 'objective':
      return `Objective ${place.id}. ${found.objective.title}`
    case 'theme':
      return found.theme.title
    case undefined:
      return `${place.kind} ${place.id}`
  }
}

/** Where each goal and objective of the April 2013 draft went in the January 2014 edition, in words. */
export function crosswalkRows() {
  return crosswalk.map(({ from, to, relation, note }) => ({
    key: `${from.kind} ${from.id}`,
    from: placeInWords(from),
    relation: relations[relation],
    to: to.map(placeInWords),
    note,
  }))
}

export type CrosswalkRow = ReturnType<typeof crosswalkRows>[number]
