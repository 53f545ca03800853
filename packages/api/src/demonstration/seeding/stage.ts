import type { Store } from '@muster/data'
import { anonymous, loadActor, type Actor } from '../../actor.ts'
import type { Context, Instant } from '../../context.ts'
import { newIdFrom } from '../chance/new-id-from.ts'
import type { Chance } from '../chance/chance.ts'

/** Where the demonstration is performed: the store, the ids of what was registered, and who acts under which name. */
export interface Stage {
  readonly store: Store
  /** The id that something was registered under, by a key of the cast. Throws RangeError for what was not. */
  idOf(key: string): string
  remember(key: string, id: string): void
  /** The context in which a person of the cast acts at a moment. */
  as(person: string, now: Instant): Promise<Context>
  /** The context in which nobody in particular acts. */
  asNobody(now: Instant): Context
}

/** An empty stage. Ids come from the chance, so that they are the same each time. */
export function stageOn(store: Store, chance: Chance): Stage {
  const ids = new Map<string, string>()
  const actors = new Map<string, Actor>()
  const newId = newIdFrom(chance.fork('ids'))
  const idOf = (key: string) => {
    const id = ids.get(key)
    if (id === undefined) throw new RangeError(`The demonstration has not registered "${key}".`)
    return id
  }
  return {
    store,
    idOf,
    remember: (key, id) => void ids.set(key, id),
    asNobody: (now) => ({ store, actor: anonymous, now, newId }),
    async as(person, now) {
      // Loaded once: roles are granted before a person first acts, and do not change afterwards.
      const actor = actors.get(person) ?? (await loadActor(store.db, idOf(person)))
      actors.set(person, actor)
      return { store, actor, now, newId }
    },
  }
}
