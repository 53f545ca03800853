import type { Verb } from '../policy.ts'
import type { Things } from './things.ts'

/** How a call ends: with an answer, with an answer that left no trace in the record, or with a refusal's code. */
export type Outcome =
  | 'answered'
  | 'changed nothing'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'UNPROCESSABLE_CONTENT'
  | 'UNAUTHORIZED'
  | 'FORBIDDEN'

/** What a procedure is tried with. */
export interface Sample {
  readonly input: (things: Things) => unknown
  /**
   * Whether it names a thing of a place or a person: then it is tried with what is one's own, and with what is not. A
   * belonging is a person's own, whatever the roles of the others open.
   */
  readonly names: 'nothing' | 'something' | 'a belonging'
  /** With what is one's own: answered, unless this says otherwise. */
  readonly own: Outcome
  /** With what is not: not found, unless this says otherwise. */
  readonly foreign: Outcome
  /**
   * How it ends if the award is one's own, and what is named of it (a comment, a request, an officer) is not. Absent: it
   * names nothing besides the award.
   */
  readonly foreignPart?: Outcome
  /** How it ends with what passes through the organization of the actor. Absent: as with what is one's own. */
  readonly passedOn?: Outcome
}

type Exceptions = Partial<Pick<Sample, 'own' | 'foreign' | 'foreignPart' | 'passedOn'>>

const expected = { own: 'answered', foreign: 'NOT_FOUND' } as const

/** Tried with the same for everybody. */
export const anything = (input?: unknown, exceptions: Exceptions = {}): Sample => ({
  input: () => input,
  names: 'nothing',
  ...expected,
  ...exceptions,
})

/** Tried with what is one's own, and with what is somebody else's. */
export const about = (input: Sample['input'], exceptions: Exceptions = {}): Sample => ({
  input,
  names: 'something',
  ...expected,
  ...exceptions,
})

/** Tried with what belongs to the person who asks, and with what belongs to somebody else. */
export const ownOnly = (input: Sample['input']): Sample => ({ input, names: 'a belonging', ...expected })

/** A sample for each procedure of a topic, and no other: one that is missing does not compile. */
export type SamplesOf<Topic extends string> = Readonly<Record<Extract<Verb, `${Topic}.${string}`>, Sample>>
