import { findState, isStratum, parseFiscalQuarter } from '@muster/metrics'
import { error } from '@sveltejs/kit'
import { ask } from '#lib/server/ask.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const text = (name: string) => event.url.searchParams.get(name) ?? ''
  const quarter = parseFiscalQuarter(text('quarter'))
  const state = findState(text('state'))
  const stratum = { metric: text('metric'), breakdown: text('breakdown'), category: text('category') }
  const revisionNumber = Number(text('revision'))
  const awardNumber = text('award')
  const named =
    awardNumber !== '' && awardNumber.length <= 60 && Number.isInteger(revisionNumber) && revisionNumber > 0
  if (!named || quarter === undefined || state === undefined || !isStratum(stratum))
    error(404, 'This address names no line of a report. Go back to the figure and choose one.', {
      forReaders: true,
    })
  return {
    stateName: state.name,
    origin: await ask(event, (api) =>
      api.dashboard.lineOrigin({ awardNumber, quarter, revisionNumber, stratum, state: state.code }),
    ),
  }
}
