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
  const lines = report.lines.map(({ key, ...line }) => ({ line: `${line.state} ${key}`, ...line }))
  return {
    report: { awardNumber, quarter, quarterLabel, organizationName, previousQuarter, status },
    comments,
    // Before anything was submitted there is nobody to talk to.
    mayBegin: report.history.some(({ submittedAt }) => submittedAt !== null),
    choices: lines.map(({ line, label, group, state }) => ({ line, label, group, state })),
    // The numbers that are spoken of, and no others.
    lines: lines
      .filter(({ line }) => about.has(line))
      .map(({ line, label, state, answer, previous }) => ({ line, label, state, answer, previous })),
  }
}

export const actions: Actions = {
  begin: async (event) => {
    const place = reportInAddress(event.params)
    const form = await event.request.formData()
    const text = String(form.get('text') ?? '')
    const line = String(form.get('line') ?? '')
    const said = await attempt(event, (api) => api.comments.begin({ ...place, text, ...(line && { line }) }))
    if (said.kind === 'refused') return fail(said.status, { begun: { line, text, problem: said.message } })
    redirect(303, `${paths.reportComments(place.awardNumber, place.quarter)}#comment-${said.value.id}`)
  },
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
