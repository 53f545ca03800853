import { fail, redirect } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import { reportInAddress } from '#lib/server/report-in-address.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { awardNumber, quarter } = reportInAddress(event.params)
  const report = await ask(event, (api) => api.reports.get({ awardNumber, quarter }))
  // What is said already need not be said again.
  const said = report.status === 'draft' && report.own.kind === 'nothing_to_report'
  if (report.status === 'not_yet_due' || said) redirect(303, paths.report(awardNumber, quarter))
  return { report }
}

export const actions: Actions = {
  /** Begins the draft that says so. Sent twice, it is one. */
  default: async (event) => {
    const { awardNumber, quarter } = reportInAddress(event.params)
    const form = await event.request.formData()
    const seen = Number(form.get('replaces'))
    const replaces = Number.isInteger(seen) && seen > 0 ? seen : null
    const said = await attempt(event, (api) => api.reports.declareNothing({ awardNumber, quarter, replaces }))
    if (said.kind === 'refused') return fail(said.status, { problem: said.message })
    redirect(303, paths.reportCertify(awardNumber, quarter))
  },
}
