import { findState, regionOf } from '@muster/metrics'
import { error, redirect } from '@sveltejs/kit'
import { askedIn } from '#lib/explore/asked.ts'
import { figureOf } from '#lib/explore/figure.ts'
import { m } from '#lib/paraglide/messages.js'
import { stateName } from '#lib/language/state-name.ts'
import { worded } from '#lib/language/worded.ts'
import { paths } from '#lib/paths.ts'
import { wordedPlace } from '#lib/server/worded-division.ts'
import { ask } from '#lib/server/ask.ts'
import { catalogOf, explored } from '#lib/server/explored.ts'
import { howMuchIsShown, placeRows } from '#lib/states/place-rows.ts'
import type { PageServerLoad } from './$types'

const metric = 'new_clients'

export const load: PageServerLoad = async (event) => {
  const state = findState(event.params.code.toUpperCase())
  if (state === undefined) error(404, m.states_missing())
  const { code } = state
  if (code !== event.params.code) redirect(308, paths.state(code) + event.url.search)
  const name = stateName(code)
  const region = regionOf(code)
  const { release: asked } = askedIn(event.url.searchParams)
  const catalog = await catalogOf(event, asked)
  if (catalog === null)
    return { release: null, code, name, region: worded('region', region.code, region.label) }
  const { number } = catalog.release
  const place = wordedPlace(
    await ask(event, (api) => api.public.place({ number, state: code })),
    code,
    region.code,
  )
  const { shown, withheld } = howMuchIsShown(place)
  // The state where anything of it is shown, else its region: a picture of nothing but withheld figures tells nothing.
  const pictured =
    place.metrics.find((each) => each.metric === metric)?.ofState.some(({ value }) => value !== null) === true
      ? { by: 'state', member: code }
      : { by: 'region', member: region.code }
  const found = await explored(event, { metric, ...pictured, release: number })
  return {
    release: catalog.release,
    code,
    name,
    region: place.region,
    regionCode: region.code,
    /** As the address has it: undefined follows the latest. */
    pinned: asked,
    shown,
    withheld,
    fiscalYears: place.fiscalYears,
    figure: found && figureOf(found.shown, found.chosen),
    pictured: { metric, ...pictured },
    ...placeRows(place),
  }
}
