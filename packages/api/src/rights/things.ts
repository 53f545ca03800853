import { fiscalQuarter } from '@muster/metrics'
import { randomUUID } from 'node:crypto'

/** How far the report of an award has come, by quarter: of every award the same. */
export const quarters = {
  accepted: fiscalQuarter('FY2017Q2'),
  /** With a comment of the officer. */
  submitted: fiscalQuarter('FY2017Q3'),
  /** Complete and explained. */
  draft: fiscalQuarter('FY2017Q4'),
  /** Nothing has come in. */
  missing: fiscalQuarter('FY2017Q1'),
  /** Not over yet; more time is asked for. */
  extending: fiscalQuarter('FY2018Q1'),
} as const

/** An award with its reports. Every revision has the number 1. */
export interface Estate {
  readonly awardNumber: string
  readonly organizationId: string
  readonly officeId: string
  readonly programId: string
  /** A program officer of its office. */
  readonly officerId: string
  readonly commentId: string
  readonly extensionId: string
  /** The code of a rule that asks for an explanation in the draft. */
  readonly askingRule: string
}

/** A place where people have roles, with somebody who has one, and somebody who is invited. */
export interface Seat {
  readonly role: 'reporter' | 'program_officer'
  readonly organizationId?: string
  readonly officeId?: string
  readonly personId: string
  readonly grantId: string
  readonly invitationId: string
}

/** What belongs to a person alone. */
export interface Belongings {
  readonly notificationId: string
  readonly sessionId: string
  /** A saved view that is shared with nobody. */
  readonly viewId: string
}

/** What agencies speak of in the plan: an action and an objective, and what was recommended. */
export interface OfPlan {
  readonly action: string
  readonly objective: string
  readonly recommendationId: string
  /** What somebody said of the action; it is published. */
  readonly publicCommentId: string
}

/** What a call may be about. */
export interface Things {
  readonly estate: Estate
  readonly seat: Seat
  readonly belongings: Belongings
  readonly releaseNumber: number
  readonly plan: OfPlan
  /** An organization: with awards of the office, or with awards of another office alone. */
  readonly fundedId: string
}

/** Names of the right shape that nothing has. */
export const nobodysThings = (): Things => ({
  estate: {
    // As like the numbers of others as they are like each other: what is offered in its place depends on how it is written.
    awardNumber: '2016-VT-BX-K009',
    organizationId: randomUUID(),
    officeId: randomUUID(),
    programId: randomUUID(),
    officerId: randomUUID(),
    commentId: randomUUID(),
    extensionId: randomUUID(),
    askingRule: 'Q229',
  },
  seat: {
    role: 'reporter',
    organizationId: randomUUID(),
    personId: randomUUID(),
    grantId: randomUUID(),
    invitationId: randomUUID(),
  },
  belongings: { notificationId: randomUUID(), sessionId: randomUUID(), viewId: randomUUID() },
  releaseNumber: 999,
  plan: { action: '9.9', objective: '9', recommendationId: randomUUID(), publicCommentId: randomUUID() },
  fundedId: randomUUID(),
})
