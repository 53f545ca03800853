import { findState } from '@muster/metrics'
import { fail, redirect } from '@sveltejs/kit'
import { linesIn, type LinesIn } from '#lib/form/line-fields.ts'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import { reportInAddress } from '#lib/server/report-in-address.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { awardNumber, quarter } = reportInAddress(event.params)
  const form = await ask(event, (api) => api.drafts.get({ awardNumber, quarter }))
  const asked = event.url.searchParams.get('state')
  return {
    draft: form,
    state: form.states.find((state) => state === asked) ?? form.states[0] ?? null,
    // The section that was just saved without a script.
    saved: event.url.searchParams.get('saved'),
  }
}

export const actions: Actions = {
  /** Saves one section without a script: what somebody else changed comes back with both answers. */
  default: async (event) => {
    const { awardNumber, quarter } = reportInAddress(event.params)
    const sent = await event.request.formData()
    const { typed, lines, problems } = linesIn(sent)
    const found = { typed, problems, conflicts: [], problem: '' }
    if (lines.length > 0) {
      const saved = await attempt(event, (api) =>
        api.drafts.saveLines({ awardNumber, quarter, lines: known(lines) }),
      )
      if (saved.kind === 'refused') return fail(saved.status, { ...found, problem: saved.message })
      const { conflicts } = saved.value
      if (conflicts.length > 0) return fail(409, { ...found, conflicts })
    }
    if (problems.length > 0) return fail(400, found)
    const section = sent.get('section')
    const state = sent.get('state')
    redirect(
      303,
      paths.reportForm(awardNumber, quarter, {
        ...(typeof state === 'string' && { state }),
        ...(typeof section === 'string' && { saved: section }),
      }),
    )
  },
}

/** A state that is none is a line that the form does not have. */
const known = (lines: LinesIn['lines']) =>
  lines.flatMap(({ state, ...line }) => {
    const code = findState(state)?.code
    return code === undefined ? [] : { ...line, state: code }
  })
