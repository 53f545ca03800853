import { TRPCError } from '@trpc/server'
import { ZodError } from 'zod'
import type { RequestContext } from './context.ts'
import { Conflict, Invalid, isRefusal, NotFound, NotPermitted, TooMany, type Refusal } from './refusals.ts'

interface Call {
  readonly ctx: RequestContext
  readonly path: string
  readonly milliseconds: number
}

/**
 * What went wrong in a procedure, as what a client may know of it: refusals with their sentence, everything else with
 * a reference alone. The log gets ids and the kind of error, never a message: messages of drivers quote values.
 */
export function refusedBy(error: TRPCError, { ctx, path, milliseconds }: Call): TRPCError {
  const outward = outwardOf(error, ctx.requestId)
  const fields = {
    requestId: ctx.requestId,
    path,
    actorId: ctx.actor.kind === 'person' ? ctx.actor.userId : null,
    code: outward.code,
    milliseconds,
  }
  if (outward.code === 'INTERNAL_SERVER_ERROR') {
    ctx.log.error({ ...fields, ...originOf(error.cause ?? error) }, 'a procedure broke')
  } else {
    ctx.log.info(fields, 'a procedure refused')
  }
  return outward
}

function outwardOf(error: TRPCError, requestId: string): TRPCError {
  const { cause } = error
  if (isRefusal(cause)) return new TRPCError({ code: codeOf(cause), message: cause.message })
  if (cause !== undefined && 'status' in cause && cause.status === 413) {
    return new TRPCError({
      code: 'PAYLOAD_TOO_LARGE',
      message: 'That file is too large. Send a smaller file.',
    })
  }
  if (error.code === 'BAD_REQUEST') {
    return new TRPCError({ code: 'BAD_REQUEST', message: sentenceOf(cause) })
  }
  return new TRPCError({
    code: 'INTERNAL_SERVER_ERROR',
    message: `Something went wrong on our side. If it happens again, tell us this reference: ${requestId}.`,
  })
}

function codeOf(refusal: Refusal): TRPCError['code'] {
  if (refusal instanceof NotPermitted) return refusal.signedIn ? 'FORBIDDEN' : 'UNAUTHORIZED'
  if (refusal instanceof NotFound) return 'NOT_FOUND'
  if (refusal instanceof Conflict) return 'CONFLICT'
  if (refusal instanceof TooMany) return 'TOO_MANY_REQUESTS'
  return refusal instanceof Invalid ? 'UNPROCESSABLE_CONTENT' : 'INTERNAL_SERVER_ERROR'
}

/** Names the fields, never what stood in them. */
function sentenceOf(cause: unknown): string {
  if (!(cause instanceof ZodError)) return 'We could not read what was sent. Reload the page and try again.'
  const own = cause.issues.find(({ code }) => code === 'custom')?.message
  if (own !== undefined) return own
  const fields = [...new Set(cause.issues.map(({ path }) => path.join('.')).filter(Boolean))]
  return fields.length === 0
    ? 'What was sent is not complete. Reload the page and try again.'
    : `Check what you entered for: ${fields.join(', ')}.`
}

function originOf(error: unknown): { error: string; at: string } {
  if (!(error instanceof Error)) return { error: typeof error, at: 'unknown' }
  const line = error.stack?.split('\n').find((each) => /^\s+at /.test(each))
  return { error: error.name, at: line?.trim() ?? 'unknown' }
}
