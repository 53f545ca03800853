import { ask } from '#lib/server/ask.ts'
import { limitAsking } from '#lib/server/open-data/limit-asking.ts'
import { publicJson } from '#lib/server/open-data/public-answer.ts'
import { releaseInList } from '#lib/server/open-data/release-in-api.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async (event) => {
  await limitAsking(event)
  const releases = await ask(event, (api) => api.public.releases())
  return publicJson(event.request, {
    releases: releases.map((release) => releaseInList(release, event.url.origin)),
  })
}
