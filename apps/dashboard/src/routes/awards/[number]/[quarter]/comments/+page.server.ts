import { fail, redirect } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import { reportInAddress } from '#lib/server/report-in-address.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const place = reportInAddress(event.params)
  const [report, comments] = await ask(event, (api) =>
    Promise.all([api.reports.get(place), api.comments.mine(place)]),
  )
  const { awardNumber, quarter, quarterLabel, organizationName, previousQuarter, status } = report
  const about = new Set(comments.flatMap(({ line }) => line ?? []))
  return {
    report: { awardNumber, quarter, quarterLabel, organizationName, previousQuarter, status },
    comments,
    // The numbers that are spoken of, and no others.
    lines: report.lines
      .map(({ key, state, label, answer, previous }) => ({
        line: `${state} ${key}`,
        label,
        state,
        answer,
        previous,
      }))
      .filter(({ line }) => about.has(line)),
  }
}

export const actions: Actions = {
  answer: async (event) => {
    const place = reportInAddress(event.params)
    const form = await event.request.formData()
    const text = String(form.get('text') ?? '')
    const answers = String(form.get('answers') ?? '')
    const said = await attempt(event, (api) => api.comments.answer({ ...place, answers, text }))
    if (said.kind === 'refused') return fail(said.status, { answers, text, problem: said.message })
    redirect(303, `${paths.reportComments(place.awardNumber, place.quarter)}#comment-${said.value.id}`)
  },
}
