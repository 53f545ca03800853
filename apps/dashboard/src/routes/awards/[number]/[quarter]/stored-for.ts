import type { StoredReport } from '#lib/check/compare-with-stored.ts'
import type { ReportPlace } from '#lib/check/destination.ts'
import { parseFiscalQuarter } from '@muster/metrics'
import { ask } from '#lib/server/ask.ts'
import { storedReport } from '#lib/server/stored-report.ts'
import { isHttpError, type RequestEvent } from '@sveltejs/kit'

/** What is stored for reports. One that the person cannot see, or that nobody asks for, is left out. */
export async function storedFor(
  event: Pick<RequestEvent, 'locals' | 'url'>,
  places: readonly ReportPlace[],
): Promise<readonly StoredReport[]> {
  const found = await Promise.all(places.map((place) => storedAt(event, place)))
  return found.filter((report) => report !== undefined)
}

async function storedAt(
  event: Pick<RequestEvent, 'locals' | 'url'>,
  { awardNumber, quarter }: ReportPlace,
): Promise<StoredReport | undefined> {
  const parsed = parseFiscalQuarter(quarter)
  if (parsed === undefined) return undefined
  try {
    return storedReport(await ask(event, (api) => api.reports.get({ awardNumber, quarter: parsed })))
  } catch (cause) {
    if (isHttpError(cause) && cause.status === 404) return undefined
    throw cause
  }
}
