import { ask } from '#lib/server/ask.ts'
import { publicJson } from '#lib/server/open-data/public-answer.ts'
import { releaseInList } from '#lib/server/open-data/release-in-api.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async (event) => {
  const releases = await ask(event, (api) => api.public.releases())
  const list = { releases: releases.map((release) => releaseInList(release, event.url.origin)) }
  return publicJson(event.request, list, 'latest')
}
