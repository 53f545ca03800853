import { json } from '@sveltejs/kit'
import { fileNotes } from '#lib/directory/file-notes.ts'
import { ask } from '#lib/server/ask.ts'
import { directoryHsds } from '#lib/server/directory-hsds.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async (event) => {
  const note = event.locals.demonstration ? fileNotes.synthetic : fileNotes.note
  return json(directoryHsds(await ask(event, (api) => api.public.wholeDirectory()), note))
}
