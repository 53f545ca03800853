import { mostBytes } from '@muster/api'
import { fail } from '@sveltejs/kit'
import { tooLarge } from '#lib/check/too-large.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import { ruleSentences } from '#lib/server/rule-sentences.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  // Who may not report is sent away here.
  await ask(event, (api) => api.reports.columnMapping())
  return { mostBytes, sentences: ruleSentences }
}

export const actions: Actions = {
  /**
   * Takes a file for many reports: each part by itself. Sent again, it stores only what was not taken, and changes the
   * drafts for which the person has agreed to that.
   */
  default: async (event) => {
    const posted = await event.request.formData()
    const file = posted.get('file')
    if (!(file instanceof File) || file.size === 0)
      return fail(400, { problem: 'Choose a file that has something in it.' })
    if (file.size > mostBytes) return fail(413, { problem: tooLarge(mostBytes) })
    const form = new FormData()
    form.set('file', file)
    for (const name of ['seen', 'seenOf']) for (const value of posted.getAll(name)) form.append(name, value)
    const sent = await attempt(event, (api) => api.reports.uploadMany(form))
    if (sent.kind === 'refused') return fail(sent.status, { problem: sent.message })
    if (sent.value.kind === 'refused') return fail(422, { findings: sent.value.result.findings })
    return { fileSha256: sent.value.sha256, parts: sent.value.parts }
  },
}
