import type { Caller, Outputs } from '#lib/server/caller.ts'

/** Hands a file to the api, which checks its bytes again and stores all of it or nothing. */
export function sendUpload(api: Caller, file: File): Promise<Outputs['reports']['upload']> {
  const form = new FormData()
  form.set('file', file)
  return api.reports.upload(form)
}
