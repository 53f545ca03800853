import { stratumKey, totalOf, type Metric, type Stratum } from '@muster/metrics'
import { Invalid } from '../refusals.ts'
import { breakdownOf, strataBy, whyNoTotal } from './strata-by.ts'

/** A category of a breakdown, and the key of its stratum. */
export interface SplitPart {
  readonly code: string
  readonly label: string
  readonly stratum: string
}

/** How a figure is kept apart: into groups of places, or into categories beside the metric's total. */
export type Split =
  | {
      readonly into: 'groups'
      readonly by: 'program' | 'office' | 'state'
      readonly strata: readonly Stratum[]
    }
  | {
      readonly into: 'parts'
      readonly parts: readonly SplitPart[]
      /** Why they do not make the total, as a sentence; undefined where they do. */
      readonly apart: string | undefined
      readonly strata: readonly Stratum[]
    }

/** `by` is `program`, also if absent, `office`, `state`, or the code of a breakdown. @throws Invalid */
export function splitOf(metric: Metric, of: Stratum & { readonly by?: string | undefined }): Split {
  const { metric: code, breakdown, category, by = 'program' } = of
  if (by === 'program' || by === 'office' || by === 'state')
    return { into: 'groups', by, strata: [{ metric: code, breakdown, category }] }
  if (breakdown !== '')
    throw new Invalid('A part is not split once more. Choose the whole metric, or no breakdown.')
  const found = breakdownOf(metric, by)
  const strata = strataBy(metric, found)
  return {
    into: 'parts',
    parts: found.categories.map(({ code: each, label }) => ({
      code: each,
      label,
      stratum: stratumKey({ metric: code, breakdown: found.code, category: each }),
    })),
    apart: whyNoTotal(found),
    strata: [totalOf(code), ...strata],
  }
}
