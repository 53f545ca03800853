import type { SignInMethod, Store } from '@muster/data'
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

/** The session of a request, in real time (Muster's own clock may stand). */
export interface SessionInUse {
  readonly id: string
  readonly method: SignInMethod
  /** When it ends unless it is used. */
  readonly endsAt: Instant
  /** When it ends however it is used. */
  readonly latestAt: Instant
}

/** A context for one request that came over a wire. */
export interface RequestContext extends Context {
  readonly settings: Settings
  readonly log: Log
  /** Absent or null: the caller did not sign in, or speaks for a person without a session. */
  readonly session?: SessionInUse | null | undefined
  /** Who asks, by network address: tries are counted by it. */
  readonly clientAddress?: string | undefined
  /** Stands in the log, and in the sentence a person sees when something broke. Never in the data. */
  readonly requestId: string
}
