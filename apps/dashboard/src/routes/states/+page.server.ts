import { regionOf, states } from '@muster/metrics'
import { askedIn } from '#lib/explore/asked.ts'
import { figureOf } from '#lib/explore/figure.ts'
import { bareValue } from '#lib/chart/value-in-words.ts'
import { coverageOfPart, partIn, valueOfPart } from '#lib/explore/part-value.ts'
import { stateName } from '#lib/language/state-name.ts'
import { worded } from '#lib/language/worded.ts'
import { withPartialMark } from '#lib/release/partial-mark.ts'
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
        figures: totals.map((total) => {
          const part = member && partIn(member, total.fiscalYear)
          const value = valueOfPart(part)
          const figure = bareValue(value)
          return typeof value === 'number' ? withPartialMark(figure, coverageOfPart(part, total)) : figure
        }),
      }
    }),
  }
}
