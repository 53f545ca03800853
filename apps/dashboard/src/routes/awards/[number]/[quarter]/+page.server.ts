import { mostBytes } from '@muster/api'
import { fail, redirect } from '@sveltejs/kit'
import { checkOneFile } from '#lib/check/check-one-file.ts'
import { agreedTo } from '#lib/check/destination.ts'
import { tooLarge } from '#lib/check/too-large.ts'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { reportInAddress } from '#lib/server/report-in-address.ts'
import { attempt } from '#lib/server/attempt.ts'
import { formLabels } from '#lib/server/form-labels.ts'
import { ruleSentences } from '#lib/server/rule-sentences.ts'
import { todayOf } from '#lib/server/today.ts'
import { sendUpload } from './send-upload.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { awardNumber, quarter } = reportInAddress(event.params)
  const [report, awards] = await ask(event, (api) =>
    Promise.all([api.reports.get({ awardNumber, quarter }), api.awards.facts()]),
  )
  return {
    report,
    awards,
    here: { awardNumber, quarter },
    mostBytes,
    justStored: report.revision !== null && event.url.searchParams.get('stored') === String(report.revision),
    // What a new file is compared with, in the browser.
    stored: report.lines.map(({ key, state, answer }) => ({ key, state, answer })),
    today: todayOf(event),
    labels: formLabels(report.programKind, quarter),
    sentences: ruleSentences,
  }
}

export const actions: Actions = {
  /** Takes a file: checks it, asks when it is for another report, stores it as a draft. */
  upload: async (event) => {
    const { awardNumber, quarter } = reportInAddress(event.params)
    const form = await event.request.formData()
    const file = form.get('file')
    if (!(file instanceof File) || file.size === 0) {
      return fail(400, { problem: 'Choose a file that has something in it.' })
    }
    // Said before the file is checked: a check of what is refused anyway would only cost time.
    if (file.size > mostBytes) return fail(413, { problem: tooLarge(mostBytes) })
    const here = { awardNumber, quarter }
    const [awards, report] = await ask(event, (api) =>
      Promise.all([api.awards.facts(), api.reports.get(here)]),
    )
    const checked = await checkOneFile({
      file,
      today: todayOf(event),
      awards,
      here,
      stored: report.lines,
    })
    // Where a file goes is never a surprise: to this report, or to those that the person has seen and agreed to.
    const isAgreed =
      checked.destination.kind === 'here' || form.get('agreed') === agreedTo(checked.destination, here)
    if (!checked.readable || checked.summary.counts.error > 0 || !isAgreed) return fail(422, { checked })

    const sent = await attempt(event, (api) => sendUpload(api, file))
    if (sent.kind === 'refused') return fail(sent.status, { problem: sent.message })
    const outcome = sent.value
    if (outcome.kind === 'refused') {
      // The server knows more than the file: what the organization reported before.
      return fail(422, { checked: { ...checked, summary: outcome.result } })
    }
    const stored =
      outcome.reports.find((one) => one.awardNumber === awardNumber && one.quarter === quarter) ??
      outcome.reports[0]
    redirect(
      303,
      stored === undefined
        ? paths.awards()
        : paths.report(stored.awardNumber, stored.quarter, { stored: stored.revisionNumber }),
    )
  },
}
