/** What the edge writes down: words that are fixed in the code, and ids. Never values, names or text that was sent. */
export interface LogFields {
  readonly requestId?: string
  /** The procedure, e.g. `review.accept`. */
  readonly path?: string
  /** What Muster does on its own, e.g. `send-mail`, and the id of the row that it is about. */
  readonly job?: string
  readonly id?: string
  readonly actorId?: string | null
  /** tRPC's code of a refusal. */
  readonly code?: string
  readonly milliseconds?: number
  /** The class of an error that we did not foresee, and where in the code it was thrown. Not its message. */
  readonly error?: string
  readonly at?: string
}

export interface Log {
  info(fields: LogFields, event: string): void
  error(fields: LogFields, event: string): void
}

/** Writes nothing. For tests and for tools that speak for themselves. */
export const silentLog: Log = { info: () => undefined, error: () => undefined }
