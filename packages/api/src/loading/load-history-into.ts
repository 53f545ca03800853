import { findPeopleByEmail, openDatabase, type Where } from '@muster/data'
import { randomUUID } from 'node:crypto'
import { loadActor } from '../actor.ts'
import type { Instant } from '../context.ts'
import { Invalid } from '../refusals.ts'
import { loadHistory, type LoadHistory, type LoadOutcome } from '../verbs/load-history.ts'

export interface LoadHistoryInto extends LoadHistory {
  /** The e-mail address of the administrator who loads it: whoever may start programs on the server may say so. */
  readonly as: string
  readonly now: Instant
}

/**
 * Opens a place, loads a file of history into it as one of its administrators, and closes it again.
 * @throws FolderInUse, Invalid if there is no such person, NotPermitted, Conflict; what reading the file throws
 */
export async function loadHistoryInto(
  where: Where,
  { as, now, ...load }: LoadHistoryInto,
): Promise<LoadOutcome> {
  const store = await openDatabase(where)
  try {
    const [person] = await findPeopleByEmail(store.db, [as])
    if (person === undefined)
      throw new Invalid(
        'Nobody is registered with that e-mail address. Name an administrator of this Muster.',
      )
    const actor = await loadActor(store.db, person.id)
    return await loadHistory({ store, actor, now, newId: randomUUID }, load)
  } finally {
    await store.close()
  }
}
