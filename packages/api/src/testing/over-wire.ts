import { randomUUID } from 'node:crypto'
import type { Context, RequestContext } from '../context.ts'
import { invitationToken } from '../identity/invitation-token.ts'
import { silentLog } from '../log.ts'
import { createCaller } from '../router.ts'

export const settings = { demonstration: false, secret: 'a secret of the test, long enough for it' }

/** Calls procedures as somebody, through the router and its policy. */
export const as = (ctx: Context, more: Partial<RequestContext> = {}) =>
  createCaller({ ...ctx, settings, log: silentLog, requestId: randomUUID(), ...more })

/** What stands in the mail of an invitation. */
export const tokenOf = (id: string) => invitationToken(settings, id)

/** Of somebody whom nobody knows yet. */
export const newAddress = () => `${randomUUID()}@example.org`

/** What a person is told who is refused. */
export const words = (error: unknown) => (error instanceof Error ? error.message : '')
