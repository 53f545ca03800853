import type { RequestEvent } from '@sveltejs/kit'
import { TRPCError } from '@trpc/server'
import type { ReleasedTable } from '#lib/release/released-table.ts'
import { ask } from './ask.ts'
import type { Outputs } from './caller.ts'
import { wordedTable } from './worded-release.ts'

type Release = Outputs['public']['release']
type WordedRelease = Omit<Release, 'tables'> & { tables: ReleasedTable[] }

/** The latest published release; null before the first one. Public pages read this and nothing else. */
export async function latestRelease(
  event: Pick<RequestEvent, 'locals' | 'url'>,
): Promise<WordedRelease | null> {
  return ask(event, async (api) => {
    try {
      const { tables, ...release } = await api.public.release({})
      return { ...release, tables: tables.map(wordedTable) }
    } catch (cause) {
      if (cause instanceof TRPCError && cause.code === 'NOT_FOUND') return null
      throw cause
    }
  })
}
