import { fiscalYearOf, trackLabels } from '@muster/metrics'
import { ask } from '#lib/server/ask.ts'
import { offTrack } from './off-track.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const asked = event.url.searchParams.get('scope')
  const overview = await ask(event, (api) =>
    api.dashboard.overview({ scope: asked === 'all' ? 'all' : 'office' }),
  )
  const fiscalYear = fiscalYearOf(overview.latest)
  const plan = await ask(event, (api) => api.dashboard.plan({ fiscalYear }))
  return {
    overview,
    plan: { fiscalYear, ...offTrack(plan.goals) },
    trackLabels,
    frame: {
      fields: [],
      notices:
        asked === 'office' && overview.scope === 'all'
          ? ['You work for no office. You see all agencies.']
          : asked !== null && asked !== '' && asked !== 'office' && asked !== 'all'
            ? ['The address asks for what is not there. You see your office.']
            : [],
      query: overview.scope === 'all' && overview.ownOffices.length > 0 ? 'scope=all' : '',
    },
  }
}
