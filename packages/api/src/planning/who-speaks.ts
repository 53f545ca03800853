import type { OfficeRecord } from '@muster/data'
import { leadsOf, speaksFor, subjectInWords, type FoundSubject } from '@muster/metrics'
import type { Actor, Person } from '../actor.ts'
import { NotPermitted } from '../refusals.ts'
import { idOf } from './subject-named.ts'

/** Who says how far a subject has come, and whether a reader may. */
export interface Speaking {
  /** The agency that the reader speaks for here; null: they may not. */
  readonly as: string | null
  /** The offices that do, by name; empty: no office in Muster answers for it, and a data steward speaks. */
  readonly offices: readonly string[]
}

/**
 * The rule: the administrators of an office speak for what its agency leads, or the department that the agency is part
 * of. Where no office in Muster does, a data steward speaks for the agency that leads. Program officers decide on
 * reports; what an agency says of its own work is not theirs to say.
 */
export const speakingOf = (
  actor: Actor,
  offices: readonly Pick<OfficeRecord, 'id' | 'name' | 'agency'>[],
  subject: FoundSubject,
): Speaking => speakingFor(actor, offices, leadsOf(subject))

/** The same for whatever these agencies lead. */
export function speakingFor(
  actor: Actor,
  offices: readonly Pick<OfficeRecord, 'id' | 'name' | 'agency'>[],
  leads: readonly string[],
): Speaking {
  const speaking = offices.flatMap(({ id, name, agency }) => {
    const as = agency === null ? undefined : speaksFor(agency, leads)
    return as === undefined ? [] : [{ id, name, as }]
  })
  return { as: ownVoice(actor, speaking, leads), offices: speaking.map(({ name }) => name) }
}

function ownVoice(
  actor: Actor,
  speaking: readonly { id: string; as: string }[],
  leads: readonly string[],
): string | null {
  if (actor.kind === 'anonymous') return null
  const { officeIds } = actor.roles.officesWith(['office_administrator'])
  const own = speaking.find(({ id }) => officeIds.includes(id))
  if (own !== undefined) return own.as
  return speaking.length === 0 && actor.roles.has(['data_steward']) ? (leads[0] ?? null) : null
}

/** The agency that a person speaks for of a subject. @throws NotPermitted, which says who does */
export function speakAs(by: Person, offices: readonly OfficeRecord[], subject: FoundSubject): string {
  const speaking = speakingOf(by, offices, subject)
  if (speaking.as !== null) return speaking.as
  const what = subjectInWords({ kind: subject.kind, id: idOf(subject) })
  throw new NotPermitted(true, `${what} is not yours to speak of: ${whoInWords(speaking)}.`)
}

/** `the Office for Victims of Crime does that`: the end of a sentence. */
export function whoInWords({ offices }: Speaking): string {
  if (offices.length === 0)
    return 'no office here belongs to an agency that leads it, so a data steward does that'
  const named = new Intl.ListFormat('en-US', { type: 'disjunction' }).format(offices)
  return `that is for an administrator of ${named}`
}
