import { dataPackage } from '#lib/server/open-data/data-package.ts'
import { publicJson } from '#lib/server/open-data/public-answer.ts'
import { releaseFacts } from '#lib/server/release-facts.ts'
import { releaseNumber } from '#lib/server/release-number.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async (event) => {
  const release = await releaseFacts(event, releaseNumber(event.params.number))
  return publicJson(event.request, dataPackage(release, event.url.origin))
}
