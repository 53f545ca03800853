import type { Verb } from '../policy.ts'
import { actors, holds, mayCall, type ActorName } from './actors.ts'
import { procedures, type Procedure } from './procedures.ts'
import type { Outcome } from './sample.ts'
import { samples } from './samples.ts'

/** Whose the things are that a call names. */
export type Whose =
  | 'own'
  | 'of a subrecipient'
  | 'of the pass-through entity'
  | 'of a sibling'
  | 'of another place'
  | 'of a place apart'
  | 'of nobody'
  /** The award is one's own, and what is named of it is not. */
  | 'own, with a part of another'
  | 'own, with a part of nobody'

/** One call that is tried, and how it must end. */
export interface Cell {
  readonly verb: Verb
  readonly actor: ActorName
  readonly whose: Whose
  readonly expected: Outcome
}

/** Every call that is tried of a procedure: by everybody, with what is their own and with what is not. */
export function cellsOf({ path: verb, rule }: Procedure): readonly Cell[] {
  const sample = samples[verb]
  return actors.flatMap((actor) => {
    const refused = actor === 'visitor' ? 'UNAUTHORIZED' : 'FORBIDDEN'
    const cell = (whose: Whose, expected: Outcome): Cell => ({
      verb,
      actor,
      whose,
      expected: mayCall(rule, actor) ? expected : refused,
    })
    if (sample.names === 'nothing') return [cell('own', sample.own)]
    const { foreignPart } = sample
    const kind = sample.names === 'a belonging' ? 'self' : rule.for
    return [
      ...ownOf(kind, actor).map((whose) =>
        cell(whose, whose === 'own' ? sample.own : (sample.passedOn ?? sample.own)),
      ),
      ...foreignTo(kind, actor).map((whose) => cell(whose, sample.foreign)),
      ...(foreignPart === undefined ? [] : partsOf.map((whose) => cell(whose, foreignPart))),
    ]
  })
}

type Kind = Procedure['rule']['for']

const partsOf = ['own, with a part of another', 'own, with a part of nobody'] as const

/** What is as good as the actor's own: of a pass-through entity, what it passes on; who looks after its people, theirs. */
function ownOf(kind: Kind, actor: ActorName): readonly Whose[] {
  const passesOn =
    actor !== 'subrecipient' &&
    ((kind === 'organization' && (holds(actor, 'reporter') || holds(actor, 'certifying_official'))) ||
      (kind === 'people' && holds(actor, 'certifying_official')))
  return passesOn ? ['own', 'of a subrecipient'] : ['own']
}

function foreignTo(kind: Kind, actor: ActorName): readonly Whose[] {
  // Over the whole installation nothing is foreign; a system administrator looks after all people.
  if (kind === 'nation' || kind === 'anyone' || (kind === 'people' && actor === 'system_administrator'))
    return ['of nobody']
  // The plan is known to all who may speak of it: what is another agency's is told apart from what is not there.
  if (kind === 'agency') return ['of another place']
  return actor === 'subrecipient'
    ? ['of the pass-through entity', 'of a sibling', 'of a place apart', 'of nobody']
    : ['of another place', 'of a place apart', 'of nobody']
}

export const everyCell: readonly Cell[] = procedures.flatMap(cellsOf)
