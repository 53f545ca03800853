import { coChairs } from '../agencies.ts'
import { crosswalk, type CrosswalkLine } from '../crosswalk.ts'
import type { PlanEdition } from '../plan-edition.ts'
import { planEditions } from '../plan-editions.ts'

/** What a public comment is about: the whole edition, or one place in it. */
export const commentPlaceKinds = ['plan', 'goal', 'objective', 'action', 'theme'] as const

export interface CommentPlace {
  readonly kind: (typeof commentPlaceKinds)[number]
  /** Its number in the edition; empty for the whole. */
  readonly id: string
}

/** A place with its words, and with the agencies that answer for it. */
export interface FoundCommentPlace extends CommentPlace {
  /** `Objective 5. Increase victim identification …`, or `The plan as a whole`. */
  readonly label: string
  /** Where no agency is known to lead, the departments that chaired the plan. */
  readonly leads: readonly string[]
}

const leadsOf = (actions: readonly { readonly lead: readonly string[] }[]): readonly string[] => {
  const leads = [...new Set(actions.flatMap(({ lead }) => lead))]
  return leads.length === 0 ? coChairs : leads
}

/** Every place of an edition that can be commented on, in the order of the plan, the whole first. */
export function commentPlaces({ goals, themes }: PlanEdition): readonly FoundCommentPlace[] {
  return [
    { kind: 'plan', id: '', label: 'The plan as a whole', leads: coChairs },
    ...goals.flatMap(({ id, title, objectives }): FoundCommentPlace[] => [
      {
        kind: 'goal',
        id,
        label: `Goal ${id}. ${title}`,
        leads: leadsOf(objectives.flatMap(({ actions }) => actions)),
      },
      ...objectives.flatMap((objective): FoundCommentPlace[] => [
        {
          kind: 'objective',
          id: objective.id,
          label: `Objective ${objective.id}. ${objective.title}`,
          leads: leadsOf(objective.actions),
        },
        ...objective.actions.map((action) => ({
          kind: 'action' as const,
          id: action.id,
          label: `Action ${action.id}. ${action.title}`,
          leads: action.lead,
        })),
      ]),
    ]),
    ...themes.map(({ id, title }) => ({
      kind: 'theme' as const,
      id,
      label: `Theme ${id}. ${title}`,
      leads: coChairs,
    })),
  ]
}

/** What an edition has at a place, or undefined. */
export const findCommentPlace = (
  edition: PlanEdition,
  { kind, id }: CommentPlace,
): FoundCommentPlace | undefined =>
  commentPlaces(edition).find((place) => place.kind === kind && place.id === id)

/** A place as one word, for addresses and files: `plan`, `objective-5`, `action-5.2`. */
export const commentPlaceCode = ({ kind, id }: CommentPlace): string => (id === '' ? kind : `${kind}-${id}`)

/** Reads `objective-5`; undefined for what is no place of the edition. */
export const parseCommentPlace = (edition: PlanEdition, code: string): FoundCommentPlace | undefined =>
  commentPlaces(edition).find((place) => commentPlaceCode(place) === code)

/** The edition that came after this one, or undefined. */
export const editionAfter = ({ id }: PlanEdition): PlanEdition | undefined =>
  planEditions[planEditions.findIndex((each) => each.id === id) + 1]

/** Where a place of an edition went in the one that followed, as far as the crosswalk knows. */
export const wentTo = (
  { id: edition }: Pick<PlanEdition, 'id'>,
  { kind, id }: CommentPlace,
): CrosswalkLine | undefined =>
  crosswalk.find(({ from }) => from.edition === edition && from.kind === kind && from.id === id)
