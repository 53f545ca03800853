import { worded } from '#lib/language/worded.ts'
import { m } from '#lib/paraglide/messages.js'
import { crosswalk, findPlanPlace, type PlanPlace } from '@muster/metrics'

const relations = {
  kept: m.crosswalk_kept,
  renamed: m.crosswalk_renamed,
  reworked: m.crosswalk_reworked,
  not_known: m.crosswalk_not_known,
} as const

function placeInWords(place: PlanPlace): string {
  const found = findPlanPlace(place)
  switch (found?.kind) {
    case 'goal':
      return m.crosswalk_goal({ id: place.id, title: worded('goal', place.id, found.goal.title) })
    case 'objective':
      return m.crosswalk_objective({
        id: place.id,
        title: worded('objective', place.id, found.objective.title),
      })
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
    relation: relations[relation](),
    to: to.map(placeInWords),
    note: worded('prose', note, note),
  }))
}

export type CrosswalkRow = ReturnType<typeof crosswalkRows>[number]
