import { Invalid } from '../../refusals.ts'
import type { FederationProvider } from './federation-provider.ts'

/** Somebody signed in with one factor, and holds a role that asks for two: they can do it again, with both. */
export class SecondFactorMissing extends Invalid {
  constructor({ name }: FederationProvider) {
    super(
      `Your role asks for a second step when you sign in. Sign in with ${name} again, with the second step.`,
    )
  }
}

/** Why somebody who came back from a provider is not let in, or not taken as confirmed; and where they wanted to go. */
export class FederatedRefusal extends Invalid {
  readonly next: string
  readonly of: 'sign_in' | 'proof'
  readonly secondFactorMissing: boolean
  constructor(refused: Invalid, { next, of }: { next: string; of: 'sign_in' | 'proof' }) {
    super(refused.message)
    this.next = next
    this.of = of
    this.secondFactorMissing = refused instanceof SecondFactorMissing
  }
}

/** They came back without an answer. */
export const notFinished = ({ name }: FederationProvider): Invalid =>
  new Invalid(`What you began with ${name} was not finished, or took longer than ten minutes. Try again.`)

/** The token says nothing of how strongly somebody was asked. */
export const notSure = ({ name }: FederationProvider): Invalid =>
  new Invalid(
    `${name} did not tell us how it checked that it is you, so we cannot let you in. Try again, or sign in another way.`,
  )
