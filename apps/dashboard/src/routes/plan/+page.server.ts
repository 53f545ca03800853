import { currentEditionId, findPlanEdition, planEditions } from '@muster/metrics'
import { error } from '@sveltejs/kit'
import { m } from '#lib/paraglide/messages.js'
import { ask } from '#lib/server/ask.ts'
import { closingInWords } from './comment/comment-words.ts'
import { editionPage } from './edition-page.ts'
import { indicatorsByObjective } from './public-indicator.ts'
import { wordedIndicators } from './worded-indicators.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const edition = findPlanEdition(event.url.searchParams.get('edition') ?? currentEditionId)
  if (edition === undefined) error(404, m.plan_missing())
  return {
    edition: editionPage(edition),
    editions: planEditions.toReversed().map(({ id, published, status }) => ({ id, published, status })),
    comments: await commentLink(event, edition.id),
    // Indicators are tied to the edition in force; the draft has none.
    ...(edition.id === currentEditionId
      ? await releasedIndicators(event)
      : { release: null, indicators: {} }),
  }
}

/** The words of the way to what the public says of an edition; null if it was never asked. */
const commentLink = (event: Parameters<PageServerLoad>[0], edition: string) =>
  ask(event, async (api) => {
    const { periods } = await api.public.commentPeriod({})
    const period = periods.find((each) => each.edition.id === edition)
    if (period === undefined) return null
    return period.phase === 'open'
      ? m.plan_comment_until({ when: closingInWords(period) })
      : m.plan_comments()
  })

const releasedIndicators = (event: Parameters<PageServerLoad>[0]) =>
  ask(event, async (api) => {
    const { release, fiscalYears } = await api.public.plan({})
    if (release === null) return { release, indicators: {} }
    const plans = await Promise.all(fiscalYears.map((fiscalYear) => api.public.plan({ fiscalYear })))
    return { release, indicators: wordedIndicators(indicatorsByObjective(plans)) }
  })
