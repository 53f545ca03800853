import { json } from '@sveltejs/kit'
import { ask } from '#lib/server/ask.ts'
import { directoryHsds } from '#lib/server/directory-hsds.ts'
import { words } from '../words.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async (event) => {
  const { file } = words.directory
  const note = event.locals.demonstration ? file.synthetic : file.note
  return json(directoryHsds(await ask(event, (api) => api.public.wholeDirectory()), note))
}
