import type { FiscalQuarter } from '@muster/metrics'
import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { reportInAddress } from '#lib/server/report-in-address.ts'
import { attempt } from '#lib/server/attempt.ts'
import type { Caller } from '#lib/server/caller.ts'
import { ruleSentences } from '#lib/server/rule-sentences.ts'
import { citationOf } from './citation-of.ts'
import { lineViewIn } from './line-views.ts'
import { mainMetricOf } from './main-metric.ts'
import { whatMoved } from './what-moved.ts'
import type { Actions, PageServerLoad } from './$types'

type Decision = 'accepted' | 'returned' | 'reopened'
const decisions: readonly Decision[] = ['accepted', 'returned', 'reopened']

export const load: PageServerLoad = async (event) => {
  const { awardNumber, quarter } = reportInAddress(event.params)
  const search = event.url.searchParams
  const report = await ask(event, (api) => api.review.get({ awardNumber, quarter }))
  const decided = decisions.find((each) => each === search.get('decided'))
  const metric = mainMetricOf(report.programKind)
  const moved =
    decided === 'accepted' || decided === 'reopened'
      ? whatMoved(report, metric, await ask(event, (api) => api.dashboard.trend({ metric })))
      : undefined
  const citing = citationOf(report.explanations, search.get('about'))
  return { report, decided, moved, citing, view: lineViewIn(search), sentences: ruleSentences }
}

/** Reads the form of a decision, asks the api for it, and comes back to the page that shows the result. */
async function decide(
  event: RequestEvent<{ number: string; quarter: string }>,
  decision: Decision,
  question: (
    api: Caller,
    of: { awardNumber: string; quarter: FiscalQuarter; revisionNumber: number; reason: string },
  ) => Promise<unknown>,
) {
  const { awardNumber, quarter } = reportInAddress(event.params)
  const form = await event.request.formData()
  const reason = String(form.get('reason') ?? '').trim()
  const revisionNumber = Number(form.get('revisionNumber'))
  if (decision !== 'accepted' && reason === '') {
    const message =
      decision === 'returned' ? 'Write what the grantee has to mend.' : 'Write why you reopen this report.'
    return fail(400, { decision, errors: [{ field: `${decision}-reason`, message }] })
  }
  const asked = await attempt(event, (api) => question(api, { awardNumber, quarter, revisionNumber, reason }))
  if (asked.kind === 'refused') return fail(asked.status, { decision, problem: asked.message, reason })
  redirect(303, paths.reviewReport(awardNumber, quarter, { decided: decision }))
}

export const actions: Actions = {
  accept: (event) => decide(event, 'accepted', (api, { reason: _, ...of }) => api.review.accept(of)),
  return: (event) => decide(event, 'returned', (api, of) => api.review.return(of)),
  reopen: (event) => decide(event, 'reopened', (api, of) => api.review.reopen(of)),
}
