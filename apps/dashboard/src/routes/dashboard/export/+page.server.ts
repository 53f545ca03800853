import {
  addQuarters,
  dictionaryStart,
  isoDate,
  quarterLabel,
  quarterOfDate,
  quartersBetween,
} from '@muster/metrics'
import { rangeInAddress } from '#lib/export/range-in-address.ts'
import { ask } from '#lib/server/ask.ts'
import { todayOf } from '#lib/server/today.ts'
import type { PageServerLoad } from './$types'

/** What a file can span: from the first quarter of the dictionary to the last one that is over; four quarters unless chosen. */
export const load: PageServerLoad = async (event) => {
  const latest = addQuarters(quarterOfDate(isoDate(todayOf(event))), -1)
  const asked = rangeInAddress(event.url.searchParams)
  const range = asked ?? { first: addQuarters(latest, -3), last: latest }
  const quarters = quartersBetween(dictionaryStart, latest).toReversed()
  return {
    range,
    misread: asked === undefined && event.url.searchParams.size > 0,
    quarters: quarters.map((quarter) => ({ code: quarter, label: quarterLabel(quarter) })),
    size: await ask(event, (api) => api.dashboard.countLines(range)),
  }
}
