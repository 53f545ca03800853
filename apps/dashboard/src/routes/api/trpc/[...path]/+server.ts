import { appRouter } from '@muster/api'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { paths } from '#lib/paths.ts'
import { contextOf } from '#lib/server/caller.ts'
import type { RequestHandler } from './$types'

const answer: RequestHandler = (event) =>
  fetchRequestHandler({
    endpoint: paths.trpc(),
    req: event.request,
    router: appRouter,
    createContext: () => contextOf(event),
  })

export const GET = answer
export const POST = answer
