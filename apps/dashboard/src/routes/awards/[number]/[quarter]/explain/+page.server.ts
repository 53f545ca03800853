import { readExplanation } from '@muster/api'
import { fail, redirect } from '@sveltejs/kit'
import { changesIn, withOffered, writtenIn } from '#lib/explain/written-explanations.ts'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import { reportInAddress } from '#lib/server/report-in-address.ts'
import { ruleSentences } from '#lib/server/rule-sentences.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { awardNumber, quarter } = reportInAddress(event.params)
  const report = await ask(event, (api) => api.reports.get({ awardNumber, quarter }))
  // Explained is what waits to be signed; the page of the report says how it stands otherwise.
  if (report.status !== 'draft' || report.explanations.length === 0)
    redirect(303, paths.report(awardNumber, quarter))
  return { report, sentences: ruleSentences }
}

const nothing = { problems: [], conflicts: [] }

export const actions: Actions = {
  /**
   * Saves what was written, except where somebody else wrote meanwhile: that comes back with both texts. Or fills one
   * field with what was said in an earlier quarter.
   */
  default: async (event) => {
    const place = reportInAddress(event.params)
    const form = await event.request.formData()
    const written = writtenIn(form)
    const use = form.get('use')
    if (typeof use === 'string') {
      const { explanations } = await ask(event, (api) => api.reports.get(place))
      return { ...nothing, written: withOffered(written, use, explanations) }
    }
    const { changes, problems } = changesIn(written, readExplanation)
    if (problems.length > 0) return fail(422, { ...nothing, written, problems })
    const refused = 'Write why it is so in one of the fields first. Nothing has changed.'
    if (written.every(({ was, text }) => was === '' && text.trim() === ''))
      return fail(400, { ...nothing, written, refused })
    const revisionNumber = Number(form.get('revisionNumber'))
    // What somebody else wrote is left to stand.
    if (changes.length === 0)
      redirect(303, paths.report(place.awardNumber, place.quarter, { explained: revisionNumber }))
    const saved = await attempt(event, (api) =>
      api.reports.explain({ ...place, revisionNumber, explanations: changes }),
    )
    if (saved.kind === 'refused') return fail(saved.status, { ...nothing, written, refused: saved.message })
    const { conflicts } = saved.value
    if (conflicts.length > 0) return fail(409, { ...nothing, written, conflicts })
    redirect(303, paths.report(place.awardNumber, place.quarter, { explained: revisionNumber }))
  },
}
