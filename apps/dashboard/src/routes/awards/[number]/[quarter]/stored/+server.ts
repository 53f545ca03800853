import { json } from '@sveltejs/kit'
import { reportInAddress } from '#lib/server/report-in-address.ts'
import { storedFor } from '../stored-for.ts'
import type { RequestHandler } from './$types'

/** What is stored for a report, for a page that shows what a file would change in it; null if it cannot be seen. */
export const GET: RequestHandler = async (event) => {
  const [stored] = await storedFor(event, [reportInAddress(event.params)])
  return json(stored ?? null)
}
