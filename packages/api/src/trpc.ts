import { initTRPC } from '@trpc/server'
import type { RequestContext } from './context.ts'
import { permit } from './permit.ts'
import { refusedBy } from './refused-by.ts'

const t = initTRPC.context<RequestContext>().create({
  // Otherwise stacks would travel whenever NODE_ENV is not `production`.
  isDev: false,
  // Only what a client acts on: no stack, no cause, nothing that was sent.
  errorFormatter: ({ shape }) => ({
    code: shape.code,
    message: shape.message,
    data: { code: shape.data.code, httpStatus: shape.data.httpStatus, path: shape.data.path },
  }),
})

export const router = t.router
export const createCallerFactory = t.createCallerFactory

/**
 * Every procedure of Muster begins here: what goes wrong is mapped once, and the policy is asked before anything that
 * was sent is even read. Verbs ask it again, because not every caller comes through a router.
 */
export const procedure = t.procedure
  .use(async ({ ctx, path, next }) => {
    const started = performance.now()
    const result = await next()
    if (result.ok) return result
    throw refusedBy(result.error, { ctx, path, milliseconds: Math.round(performance.now() - started) })
  })
  .use(({ ctx, path, next }) => {
    permit(ctx.actor, path)
    return next()
  })
