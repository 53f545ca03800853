import type { Context } from '../context.ts'
import { seenEntry } from '../reporting/seen-drafts.ts'
import type { ReportPlace } from '../shapes/report-place.ts'
import { getReport } from '../verbs/get-report.ts'
import { uploadReport, type UploadOutcome } from '../verbs/upload-report.ts'
import { formWith } from './report-file.ts'

/** Sends a file as a page does that has just shown what it changes in the drafts of these reports. */
export async function uploadSeeing(
  ctx: Context,
  file: File,
  places: readonly ReportPlace[],
  onto?: string,
): Promise<UploadOutcome> {
  const form = formWith(file)
  if (onto !== undefined) form.set('onto', onto)
  for (const place of places) {
    const { own } = await getReport(ctx, place)
    if (own.contentSha256 !== null) form.append('seen', seenEntry(place, own.contentSha256))
  }
  return uploadReport(ctx, form)
}
