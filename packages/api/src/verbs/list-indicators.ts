import { formulaText, quarterOfDate, versionIn } from '@muster/metrics'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { currentEdition } from '../figures/current-edition.ts'
import { loadIndicators } from '../indicators/load-indicators.ts'
import { permitInNation } from '../permit.ts'
import { quarter } from '../shapes/codes.ts'

export const listIndicatorsOutput = z.array(
  z.object({
    code: z.string(),
    label: z.string(),
    unit: z.string(),
    direction: z.enum(['up', 'down']),
    objective: z.object({ id: z.string(), title: z.string() }),
    /** The formula in words, as it is in force now (or the first one), and since when. */
    formulaText: z.string(),
    version: z.int(),
    effectiveFrom: quarter,
    /** A version that has not taken effect yet. */
    next: z.object({ number: z.int(), effectiveFrom: quarter }).nullable(),
  }),
)
export type IndicatorList = z.infer<typeof listIndicatorsOutput>

/** The indicators of the current edition of the plan, in the order of its objectives. @throws NotPermitted */
export async function listIndicators(ctx: Context): Promise<IndicatorList> {
  permitInNation(ctx.actor, 'indicators.list')
  const now = quarterOfDate(dayOf(ctx.now))
  const edition = currentEdition()
  const indicators = (await loadIndicators(ctx.store.db)).filter((each) => each.edition === edition.id)
  return edition.goals
    .flatMap(({ objectives }) => objectives)
    .flatMap(({ id, title }) =>
      indicators
        .filter((each) => each.objective === id)
        .flatMap(({ code, label, unit, direction, versions }) => {
          const shown = versionIn(versions, now) ?? versions[0]
          const last = versions.at(-1)
          if (shown === undefined || last === undefined) return []
          return [
            {
              ...{ code, label, unit, direction },
              objective: { id, title },
              formulaText: formulaText(shown),
              version: shown.number,
              effectiveFrom: shown.effectiveFrom,
              next:
                last.number > shown.number
                  ? { number: last.number, effectiveFrom: last.effectiveFrom }
                  : null,
            },
          ]
        }),
    )
}
