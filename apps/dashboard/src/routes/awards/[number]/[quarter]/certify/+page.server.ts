import { fail, redirect } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { reportInAddress } from '#lib/server/report-in-address.ts'
import { attempt } from '#lib/server/attempt.ts'
import { ruleSentences } from '#lib/server/rule-sentences.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { awardNumber, quarter } = reportInAddress(event.params)
  const report = await ask(event, (api) => api.reports.get({ awardNumber, quarter }))
  // A back button, or a second tab: what is signed already is shown, what is not there yet is asked for.
  if (report.status === 'submitted' || report.status === 'accepted') {
    redirect(303, paths.reportReceipt(awardNumber, quarter))
  }
  if (report.status !== 'draft') redirect(303, paths.report(awardNumber, quarter))
  return { report, sentences: ruleSentences }
}

export const actions: Actions = {
  /** Signs and submits the revision that the person has seen. Sent twice, it signs once. */
  default: async (event) => {
    const { awardNumber, quarter } = reportInAddress(event.params)
    const form = await event.request.formData()
    if (form.get('statementRead') !== 'on') {
      return fail(400, {
        errors: [{ field: 'statementRead', message: 'Tick the box to sign the statement.' }],
      })
    }
    const revisionNumber = Number(form.get('revisionNumber'))
    const signed = await attempt(event, (api) =>
      api.reports.certify({ awardNumber, quarter, revisionNumber, statementRead: true }),
    )
    if (signed.kind === 'refused') return fail(signed.status, { problem: signed.message })
    redirect(303, paths.reportReceipt(awardNumber, quarter))
  },
}
