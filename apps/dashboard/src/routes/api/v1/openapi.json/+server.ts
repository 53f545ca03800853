import { openApi } from '#lib/server/open-data/open-api.ts'
import { publicJson } from '#lib/server/open-data/public-answer.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = ({ request, url }) => publicJson(request, openApi(url.origin))
