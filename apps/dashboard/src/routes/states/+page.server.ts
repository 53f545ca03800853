import { regionOf, states } from '@muster/metrics'
import { askedIn } from '#lib/explore/asked.ts'
import { figureOf } from '#lib/explore/figure.ts'
import { partIn, valueOfPart } from '#lib/explore/part-value.ts'
import { stateName } from '#lib/language/state-name.ts'
import { worded } from '#lib/language/worded.ts'
import { explored } from '#lib/server/explored.ts'
import type { PageServerLoad } from './$types'

/** What is shown of each state, and on the map of regions. */
const metric = 'new_clients'

export const load: PageServerLoad = async (event) => {
  const none = askedIn(new URLSearchParams())
  const byState = await explored(event, { ...none, metric, by: 'state', view: 'table' })
  const byRegion = await explored(event, { ...none, metric, by: 'region', view: 'map' })
  if (byState === null || byRegion === null) return { release: null, states: [] }
  const { release, totals, parts, label } = byState.shown
  const years = totals.map(({ fiscalYear }) => fiscalYear)
  return {
    release,
    metric: label,
    years,
    figure: figureOf(byRegion.shown, byRegion.chosen),
    states: states.map(({ code }) => {
      const member = parts?.members.find((each) => each.member === code)
      return {
        code,
        name: stateName(code),
        region: worded('region', regionOf(code).code, regionOf(code).label),
        values: years.map((year) => valueOfPart(member && partIn(member, year))),
      }
    }),
  }
}
