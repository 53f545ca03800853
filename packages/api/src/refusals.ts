// The closed set of ways in which a verb says no. Everything else that is thrown is our own mistake.

const roleIsOfOthers = 'Your role does not include this. If you think it should, ask your administrator.'

/** The actor's roles do not include this. `signedIn` tells a person from a visitor; `sentence`: who may, if that is no secret. */
export class NotPermitted extends Error {
  override readonly name = 'NotPermitted'
  readonly signedIn: boolean
  constructor(signedIn: boolean, sentence = roleIsOfOthers) {
    super(signedIn ? sentence : 'Sign in first.')
    this.signedIn = signedIn
  }
}

/** There is no such thing, or it is not the actor's to see: the two are never told apart. */
export class NotFound extends Error {
  override readonly name = 'NotFound'
  /** `what`: the kind of thing in plain words, e.g. `report`. Never the id that was asked for. */
  constructor(what: string) {
    super(`We cannot find that ${what}. Check the address, or start again from your own list.`)
  }
}

/** What was asked does not fit how things stand now. The message says how they stand, and what to do. */
export class Conflict extends Error {
  override readonly name = 'Conflict'
}

/** What was sent is not what the verb takes. The message says what is wrong and how to mend it. */
export class Invalid extends Error {
  override readonly name = 'Invalid'
}

/** Tried too often; the message says how long to wait. `what`: a sentence that says of what there were too many. */
export class TooMany extends Error {
  override readonly name = 'TooMany'
  constructor(minutes: number, what = 'Too many tries.') {
    super(`${what} Wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, then try again.`)
  }
}

export type Refusal = NotPermitted | NotFound | Conflict | Invalid | TooMany

export const isRefusal = (error: unknown): error is Refusal =>
  error instanceof NotPermitted ||
  error instanceof NotFound ||
  error instanceof Conflict ||
  error instanceof Invalid ||
  error instanceof TooMany
