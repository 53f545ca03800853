import { fail, redirect } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import { reportInAddress } from '#lib/server/report-in-address.ts'
import { answersIn } from './answers-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { awardNumber, quarter } = reportInAddress(event.params)
  const report = await ask(event, (api) => api.reports.get({ awardNumber, quarter }))
  // Words belong to a draft; the page of the report says how to begin one.
  if (report.status !== 'draft') redirect(303, paths.report(awardNumber, quarter))
  return { report }
}

export const actions: Actions = {
  /** Saves every answer that nobody else changed meanwhile; the others come back with both texts. */
  default: async (event) => {
    const { awardNumber, quarter } = reportInAddress(event.params)
    const form = await event.request.formData()
    const answers = answersIn(form)
    const written = answers.map(({ question, now }) => ({ question, text: now }))
    const revisionNumber = Number(form.get('revisionNumber'))
    const saved = await attempt(event, (api) =>
      api.reports.saveNarrative({ awardNumber, quarter, revisionNumber, answers }),
    )
    if (saved.kind === 'refused')
      return fail(saved.status, { written, problem: saved.message, conflicts: [] })
    const { conflicts } = saved.value
    if (conflicts.length > 0) return fail(409, { written, problem: null, conflicts })
    redirect(303, `${paths.report(awardNumber, quarter)}?told=${revisionNumber}`)
  },
}
