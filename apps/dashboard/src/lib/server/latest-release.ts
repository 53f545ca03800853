import type { RequestEvent } from '@sveltejs/kit'
import { TRPCError } from '@trpc/server'
import { ask } from './ask.ts'
import type { Outputs } from './caller.ts'

/** The latest published release; null before the first one. Public pages read this and nothing else. */
export async function latestRelease(
  event: Pick<RequestEvent, 'locals' | 'url'>,
): Promise<Outputs['public']['release'] | null> {
  return ask(event, async (api) => {
    try {
      return await api.public.release({})
    } catch (cause) {
      if (cause instanceof TRPCError && cause.code === 'NOT_FOUND') return null
      throw cause
    }
  })
}
