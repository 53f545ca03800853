import type { RequestEvent } from '@sveltejs/kit'
import { commentFields, commentFile, commentRow } from '#lib/commenting/comment-file.ts'
import { ask } from '#lib/server/ask.ts'

/** What is published on the edition that the address names, as a file. */
export async function publishedFile(
  event: Pick<RequestEvent, 'locals' | 'url'>,
  kind: 'csv' | 'json',
): Promise<Response> {
  const edition = event.url.searchParams.get('edition') ?? ''
  const pageAfter = async (after: number) => {
    const { rows, next } = await event.locals.api.public.commentRows({ edition, after })
    return { rows: rows.map((row) => commentRow(edition, row)), next }
  }
  return commentFile({
    edition,
    kind,
    synthetic: event.locals.demonstration,
    fields: commentFields,
    first: await ask(event, () => pageAfter(0)),
    more: pageAfter,
  })
}
