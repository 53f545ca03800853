import { mostBytes } from '@muster/api'
import { fail, redirect } from '@sveltejs/kit'
import { isAgreed } from '#lib/check/agreement.ts'
import { checkOneFile } from '#lib/check/check-one-file.ts'
import { compareWithStored } from '#lib/check/compare-with-stored.ts'
import { placesOf } from '#lib/check/destination.ts'
import { tooLarge } from '#lib/check/too-large.ts'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import { reportInAddress } from '#lib/server/report-in-address.ts'
import { ruleSentences } from '#lib/server/rule-sentences.ts'
import { storedReport } from '#lib/server/stored-report.ts'
import { todayOf } from '#lib/server/today.ts'
import { readWishes } from './read-wishes.ts'
import { sendUpload } from './send-upload.ts'
import { storedFor } from './stored-for.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { awardNumber, quarter } = reportInAddress(event.params)
  const [report, timeline, comments, awards, knownColumns] = await ask(event, (api) =>
    Promise.all([
      api.reports.get({ awardNumber, quarter }),
      api.reports.timeline({ awardNumber, quarter }),
      api.comments.mine({ awardNumber, quarter }),
      api.awards.facts({ quarter }),
      api.reports.columnMapping(),
    ]),
  )
  return {
    report,
    timeline,
    openComments: comments.filter(
      (each) => each.side === 'officer' && each.answersId === null && each.resolvedAt === null,
    ).length,
    awards,
    knownColumns,
    here: { awardNumber, quarter },
    mostBytes,
    justStored: report.revision !== null && event.url.searchParams.get('stored') === String(report.revision),
    // What a new file is compared with, in the browser.
    stored: storedReport(report),
    today: todayOf(event),
    sentences: ruleSentences,
  }
}

const notAsShown =
  'What is stored is not as you were shown it. Below is what your file changes in it now: look at it, then upload again.'

export const actions: Actions = {
  /** Takes a file: checks it, asks before it replaces anything or goes to another report, stores it as a draft. */
  upload: async (event) => {
    const here = reportInAddress(event.params)
    const form = await event.request.formData()
    const file = form.get('file')
    if (!(file instanceof File) || file.size === 0) {
      return fail(400, { problem: 'Choose a file that has something in it.' })
    }
    // Said before the file is checked: a check of what is refused anyway would only cost time.
    if (file.size > mostBytes) return fail(413, { problem: tooLarge(mostBytes) })
    const [awards, knownColumns] = await ask(event, (api) =>
      Promise.all([api.awards.facts({ quarter: here.quarter }), api.reports.columnMapping()]),
    )
    const wishes = readWishes(form, knownColumns)
    if (wishes.kind === 'unreadable') return fail(400, { problem: wishes.problem })
    const setting = { today: todayOf(event), awards, here, stored: [] }
    const outcome = await checkOneFile(file, setting, wishes.changes)
    const compare = async () => {
      const stored = await storedFor(event, placesOf(outcome.checked.destination, here))
      return { ...outcome.checked, comparisons: compareWithStored(outcome.values.each(), stored) }
    }
    const checked = await compare()
    const { summary, comparisons } = checked
    if (!summary.readable || summary.counts.error > 0) return fail(422, { checked })
    // Nothing is replaced, and nothing goes to another report, but what the person has seen and agreed to.
    const agreed = form.get('agreed')
    if (!isAgreed(checked.destination, comparisons, agreed))
      return fail(422, { checked, ...(agreed !== null && { problem: notAsShown }) })

    const sent = await attempt(event, (api) => sendUpload(api, form, comparisons))
    // Somebody was quicker: what the file changes now is another thing.
    if (sent.kind === 'refused' && sent.status === 409)
      return fail(409, { checked: await compare(), problem: sent.message })
    if (sent.kind === 'refused') return fail(sent.status, { problem: sent.message })
    if (sent.value.kind === 'refused') {
      // The server knows more than the file: what the organization reported before.
      return fail(422, { checked: { ...checked, summary: sent.value.result } })
    }
    const { reports } = sent.value
    const [first] = reports
    const shown =
      reports.find((one) => one.awardNumber === here.awardNumber && one.quarter === here.quarter) ?? first
    redirect(
      303,
      shown === undefined
        ? paths.awards()
        : paths.report(shown.awardNumber, shown.quarter, { stored: shown.revisionNumber }),
    )
  },

  /** Keeps for the organization what columns stand for. The form has column names only, nothing of the file. */
  columns: async (event) => {
    const { awardNumber } = reportInAddress(event.params)
    const wishes = readWishes(await event.request.formData(), [])
    if (wishes.kind === 'unreadable') return fail(400, { problem: wishes.problem })
    const columns = [...wishes.changes.columnMapping]
    if (columns.length === 0) return fail(400, { problem: 'Choose what at least one column stands for.' })
    const kept = await attempt(event, (api) => api.reports.mapColumns({ awardNumber, columns }))
    return kept.kind === 'refused'
      ? fail(kept.status, { problem: kept.message })
      : { remembered: columns.length }
  },
}
