import { error, type RequestEvent } from '@sveltejs/kit'
import { ask } from './ask.ts'
import type { Outputs } from './caller.ts'

/** What is said of the public release with this number; none of its figures is read for it. Without one: 404. */
export async function releaseFacts(
  event: Pick<RequestEvent, 'locals' | 'url'>,
  number: number,
): Promise<Outputs['public']['releases'][number]> {
  const releases = await ask(event, (api) => api.public.releases())
  return releases.find((release) => release.number === number) ?? error(404, 'There is no such release.')
}
