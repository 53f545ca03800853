import type { Verb } from '../policy.ts'
import { actors, mayCall, type ActorName } from './actors.ts'
import { procedures, type Procedure } from './procedures.ts'
import type { Outcome } from './sample.ts'
import { samples } from './samples.ts'

/** Whose the things are that a call names. */
export type Whose = 'own' | 'of another place' | 'of a place apart' | 'of nobody'

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
    const allowed = mayCall(rule, actor)
    const refused = actor === 'visitor' ? 'UNAUTHORIZED' : 'FORBIDDEN'
    const own = { verb, actor, whose: 'own', expected: allowed ? sample.own : refused } as const
    if (sample.names === 'nothing' || !isScoped(rule.for, actor)) return [own]
    const foreign = (['of another place', 'of a place apart', 'of nobody'] as const).map((whose) => ({
      verb,
      actor,
      whose,
      expected: allowed ? sample.foreign : refused,
    }))
    return [own, ...foreign]
  })
}

/** Whether there is anything that is not the actor's. A system administrator looks after all people. */
const isScoped = (kind: Procedure['rule']['for'], actor: ActorName) =>
  kind === 'organization' ||
  kind === 'office' ||
  kind === 'self' ||
  (kind === 'people' && actor !== 'system_administrator')

export const everyCell: readonly Cell[] = procedures.flatMap(cellsOf)
