import { fail, redirect } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import { reportInAddress } from '#lib/server/report-in-address.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const place = reportInAddress(event.params)
  const { awardNumber, organizationName, quarter, quarterLabel, standing, history } = await ask(
    event,
    (api) => api.reports.get(place),
  )
  const waiting = history.find(({ status }) => status === 'submitted')
  return {
    report: { awardNumber, organizationName, quarter, quarterLabel, standing },
    // Undefined when somebody has decided meanwhile.
    waiting: waiting && { revision: waiting.revision, receiptNumber: waiting.receiptNumber },
    hasDraft: history.some(({ status }) => status === 'draft'),
  }
}

export const actions: Actions = {
  /** Takes back the revision that the person has before them. Sent twice, it is one. */
  default: async (event) => {
    const { awardNumber, quarter } = reportInAddress(event.params)
    const revisionNumber = Number((await event.request.formData()).get('revisionNumber'))
    const taken = await attempt(event, (api) => api.reports.recall({ awardNumber, quarter, revisionNumber }))
    if (taken.kind === 'refused') return fail(taken.status, { problem: taken.message })
    redirect(303, paths.report(awardNumber, quarter))
  },
}
