import { fail, redirect } from '@sveltejs/kit'
import { waysOf } from '#lib/account/ways-to-prove.ts'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import { forgetReason, keepReason, keptReason } from '#lib/server/kept-reason.ts'
import { proveFromForm } from '#lib/server/prove-from-form.ts'
import { reportInAddress } from '#lib/server/report-in-address.ts'
import { ruleSentences } from '#lib/server/rule-sentences.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { awardNumber, quarter } = reportInAddress(event.params)
  const [report, security] = await ask(event, (api) =>
    Promise.all([api.reports.get({ awardNumber, quarter }), api.account.security()]),
  )
  // A back button, or a second tab: what is signed already is shown, what is not there yet is asked for.
  if (report.status === 'submitted' || report.status === 'accepted') {
    redirect(303, paths.reportReceipt(awardNumber, quarter))
  }
  if (report.status !== 'draft') redirect(303, paths.report(awardNumber, quarter))
  const read = event.url.searchParams.get('read')
  return {
    report,
    ways: waysOf(security),
    sentences: ruleSentences,
    // They come back from confirming who they are, and had ticked the statement of this draft, or of one before.
    ticked: read === null ? undefined : read === report.own.contentSha256,
    lateReason: keptReason(event),
  }
}

export const actions: Actions = {
  /** Signs and submits the revision that the person has seen. Sent twice, it signs once. */
  default: async (event) => {
    const { awardNumber, quarter } = reportInAddress(event.params)
    const form = await event.request.formData()
    const textOf = (name: string) => String(form.get(name) ?? '')
    const lateReason = textOf('lateReason')
    const errors = [
      ...(form.get('statementRead') === 'on'
        ? []
        : [{ field: 'statementRead', message: 'Tick the box to sign the statement.' }]),
      ...(form.has('lateReason') && lateReason.trim() === ''
        ? [{ field: 'lateReason', message: 'Write why the report is late.' }]
        : []),
    ]
    if (errors.length > 0) return fail(400, { errors, lateReason })
    const next = paths.reportCertify(awardNumber, quarter, { read: textOf('contentSha256') })
    const proven = await proveFromForm(event, form, { next })
    if (proven.kind === 'refused') return fail(proven.status, { errors: proven.errors, lateReason })
    if (proven.kind === 'elsewhere') {
      if (lateReason !== '') keepReason(event, { awardNumber, quarter }, lateReason)
      return { elsewhere: proven }
    }
    const signed = await attempt(event, (api) =>
      api.reports.certify({
        awardNumber,
        quarter,
        revisionNumber: Number(form.get('revisionNumber')),
        contentSha256: textOf('contentSha256') || undefined,
        lateReason: lateReason || undefined,
        statementRead: true,
      }),
    )
    if (signed.kind === 'refused') return fail(signed.status, { problem: signed.message, lateReason })
    forgetReason(event, { awardNumber, quarter })
    redirect(303, paths.reportReceipt(awardNumber, quarter))
  },
}
