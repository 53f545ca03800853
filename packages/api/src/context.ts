import type { Store } from '@muster/data'
import type { Actor } from './actor.ts'
import type { Log } from './log.ts'
import type { Settings } from './settings.ts'

/** A moment as ISO 8601 text in UTC, e.g. `2017-10-16T14:00:00.000Z`. */
export type Instant = string

/** What a verb knows of the world: where things are kept, who acts, what time it is, and where new ids come from. */
export interface Context {
  readonly store: Store
  readonly actor: Actor
  readonly now: Instant
  newId(): string
}

/** A context for one request that came over a wire. */
export interface RequestContext extends Context {
  readonly settings: Settings
  readonly log: Log
  /** Stands in the log, and in the sentence a person sees when something broke. Never in the data. */
  readonly requestId: string
}
