import type { RequestEvent } from '@sveltejs/kit'
import { commentFile, moderatedFields, moderatedRow } from '#lib/commenting/comment-file.ts'
import { ask } from '#lib/server/ask.ts'

/** Every comment on the edition that the address names, whatever its state, as a file. That somebody took it is written down. */
export async function everyFile(
  event: Pick<RequestEvent, 'locals' | 'url'>,
  kind: 'csv' | 'json',
): Promise<Response> {
  const edition = event.url.searchParams.get('edition') ?? ''
  const pageAfter = async (after: number) => {
    const { rows, next } = await event.locals.api.publicComments.export({ edition, after })
    return { rows: rows.map((row) => moderatedRow(edition, row)), next }
  }
  return commentFile({
    edition,
    kind,
    synthetic: event.locals.demonstration,
    fields: moderatedFields,
    first: await ask(event, () => pageAfter(0)),
    more: pageAfter,
  })
}
