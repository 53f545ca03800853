import { findPlanEdition, parseCommentPlace } from '@muster/metrics'
import { languageNow } from '#lib/language/language.ts'
import { worded } from '#lib/language/worded.ts'
import { m } from '#lib/paraglide/messages.js'

interface Place {
  code: string
  label: string
}

const kinds = {
  goal: m.comments_kind_goal,
  objective: m.comments_kind_objective,
  action: m.comments_kind_action,
  theme: m.comments_kind_theme,
}

/** A place of an edition that can be commented on, in the language of the page. */
export function wordedPlace<Any extends Place>(edition: string, place: Any): Any {
  if (languageNow() === 'en') return place
  const plan = findPlanEdition(edition)
  const found = plan && parseCommentPlace(plan, place.code)
  if (found === undefined) return place
  if (found.kind === 'plan') return { ...place, label: m.comments_whole() }
  const title = worded(found.kind, found.id, place.label.replace(/^\w+ [\d.]+\. /, ''))
  return { ...place, label: m.comments_place({ kind: kinds[found.kind](), id: found.id, title }) }
}
