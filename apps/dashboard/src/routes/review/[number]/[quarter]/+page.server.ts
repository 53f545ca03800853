import type { FiscalQuarter } from '@muster/metrics'
import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { reportInAddress } from '#lib/server/report-in-address.ts'
import { attempt } from '#lib/server/attempt.ts'
import type { Caller } from '#lib/server/caller.ts'
import { ruleSentences } from '#lib/server/rule-sentences.ts'
import { citationOf } from './citation-of.ts'
import { besideIn, lineViewIn } from './line-views.ts'
import { mainMetricOf } from './main-metric.ts'
import { quoteComments } from './quote-comments.ts'
import { whatMoved } from './what-moved.ts'
import type { Actions, PageServerLoad } from './$types'

type Decision = 'accepted' | 'returned' | 'reopened'
const decisions: readonly Decision[] = ['accepted', 'returned', 'reopened']

export const load: PageServerLoad = async (event) => {
  const place = reportInAddress(event.params)
  const search = event.url.searchParams
  const beside = besideIn(search)
  const [report, timeline] = await ask(event, (api) =>
    Promise.all([api.review.get({ ...place, beside }), api.review.timeline(place)]),
  )
  const decided = decisions.find((each) => each === search.get('decided'))
  const metric = mainMetricOf(report.programKind)
  const moved =
    decided === 'accepted' || decided === 'reopened'
      ? whatMoved(
          report,
          metric,
          await ask(event, (api) => api.dashboard.trend({ metric, until: place.quarter, span: 1 })),
        )
      : undefined
  const about = search.get('about')
  return {
    report,
    timeline,
    decided,
    moved,
    citing:
      about === 'comments'
        ? quoteComments(report.comments, report.lines)
        : citationOf(report.explanations, about),
    view: lineViewIn(search),
    aboutLine: search.get('line'),
    officers: report.mayAssign ? await ask(event, (api) => api.review.officers()) : [],
    sentences: ruleSentences,
  }
}

type Event = RequestEvent<{ number: string; quarter: string }>

/** Reads the form of a decision, asks the api for it, and comes back to the page that shows the result. */
async function decide(
  event: Event,
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

/** Keeps a comment or an answer, and comes back to where it stands. */
async function comment(event: Event) {
  const place = reportInAddress(event.params)
  const form = await event.request.formData()
  const text = String(form.get('text') ?? '')
  const answers = textIn(form, 'answers')
  const line = textIn(form, 'line')
  const said = await attempt(event, (api) =>
    api.comments.write({ ...place, text, ...(answers && { answers }), ...(line && { line }) }),
  )
  if (said.kind === 'refused')
    return fail(said.status, { comment: { text, line, answers, problem: said.message } })
  redirect(303, `${paths.reviewReport(place.awardNumber, place.quarter)}#comment-${said.value.id}`)
}

const textIn = (form: FormData, name: string): string | undefined => {
  const value = form.get(name)
  return typeof value === 'string' && value !== '' ? value : undefined
}

export const actions: Actions = {
  accept: (event) => decide(event, 'accepted', (api, { reason: _, ...of }) => api.review.accept(of)),
  return: (event) => decide(event, 'returned', (api, of) => api.review.return(of)),
  reopen: (event) => decide(event, 'reopened', (api, of) => api.review.reopen(of)),
  comment,
  resolve: async (event) => {
    const place = reportInAddress(event.params)
    const form = await event.request.formData()
    const id = String(form.get('id') ?? '')
    const resolved = form.get('resolved') === 'yes'
    await ask(event, (api) => api.comments.resolve({ ...place, id, resolved }))
    redirect(303, `${paths.reviewReport(place.awardNumber, place.quarter)}#comment-${encodeURIComponent(id)}`)
  },
  assign: async (event) => {
    const { awardNumber, quarter } = reportInAddress(event.params)
    const officerId = textIn(await event.request.formData(), 'officer') ?? null
    const given = await attempt(event, (api) => api.review.assign({ awardNumber, officerId }))
    if (given.kind === 'refused') return fail(given.status, { assigning: given.message })
    redirect(303, paths.reviewReport(awardNumber, quarter))
  },
}
