import { fail, redirect } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import { reportInAddress } from '#lib/server/report-in-address.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { awardNumber, quarter } = reportInAddress(event.params)
  const form = await ask(event, (api) => api.drafts.get({ awardNumber, quarter }))
  if (form.revisionNumber === null) redirect(303, paths.report(awardNumber, quarter))
  return { form, answered: form.sections.flatMap(({ lines }) => lines).filter(({ answer }) => answer).length }
}

export const actions: Actions = {
  /** Gives up the draft that the person has before them. */
  default: async (event) => {
    const { awardNumber, quarter } = reportInAddress(event.params)
    const revisionNumber = Number((await event.request.formData()).get('revisionNumber'))
    const gone = await attempt(event, (api) => api.drafts.discard({ awardNumber, quarter, revisionNumber }))
    if (gone.kind === 'refused') return fail(gone.status, { problem: gone.message })
    redirect(303, paths.report(awardNumber, quarter))
  },
}
