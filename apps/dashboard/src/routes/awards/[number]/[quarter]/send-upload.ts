import type { Caller, Outputs } from '#lib/server/caller.ts'

/** The fields of an upload that the api reads: the file, and how the person wants it to be read. */
const fields = ['file', 'sheet', 'columnMapping', 'refused', 'onto']

/** Hands a file to the api, which checks its bytes again and stores all of it or nothing. */
export function sendUpload(api: Caller, posted: FormData): Promise<Outputs['reports']['upload']> {
  const form = new FormData()
  for (const name of fields) {
    const value = posted.get(name)
    if (value !== null) form.set(name, value)
  }
  return api.reports.upload(form)
}
