import { readEnvironment } from '#lib/server/env.ts'
import { openApi } from '#lib/server/open-data/open-api.ts'
import { publicJson } from '#lib/server/open-data/public-answer.ts'
import type { RequestHandler } from './$types'

const { questionsPerMinute } = readEnvironment()

export const GET: RequestHandler = ({ request, url }) =>
  publicJson(request, openApi(url.origin, questionsPerMinute))
