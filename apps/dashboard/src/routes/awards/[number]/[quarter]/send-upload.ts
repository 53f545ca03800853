import { seenEntry } from '@muster/api'
import { parseFiscalQuarter } from '@muster/metrics'
import type { PlaceComparison } from '#lib/check/compare-with-stored.ts'
import type { Caller, Outputs } from '#lib/server/caller.ts'

/** The fields of an upload that the api reads: the file, and how the person wants it to be read. */
const fields = ['file', 'sheet', 'columnMapping', 'refused', 'onto']

/**
 * Hands a file to the api, which checks its bytes again and stores all of it or nothing. `agreed`: what the person has seen
 * that it changes; a draft that is not as it was then is not changed.
 */
export function sendUpload(
  api: Caller,
  posted: FormData,
  agreed: readonly PlaceComparison[],
): Promise<Outputs['reports']['upload']> {
  const form = new FormData()
  for (const name of fields) {
    const value = posted.get(name)
    if (value !== null) form.set(name, value)
  }
  for (const { place, contentSha256 } of agreed) {
    const quarter = parseFiscalQuarter(place.quarter)
    if (contentSha256 && quarter !== undefined)
      form.append('seen', seenEntry({ awardNumber: place.awardNumber, quarter }, contentSha256))
  }
  return api.reports.upload(form)
}
