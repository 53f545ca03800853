import type { Indicator } from './indicator.ts'
import { isLevel } from './is-level.ts'
import { onTrack, type Progress, type Track } from './on-track.ts'

/** How the indicator moves through a fiscal year: a sum of levels is a level (`stock`), not a growing sum. */
export function trackKindOf({ formula }: Pick<Indicator, 'formula'>): Progress['kind'] {
  if (formula.kind === 'ratio') return 'ratio'
  return isLevel(formula) ? 'stock' : 'sum'
}

/**
 * Judges an indicator in a fiscal year by the rule of `onTrack`.
 * `actual` is its value for the year so far, `quartersElapsed` the part of the year (0 to 4) that the value covers.
 */
export const judgeIndicator = (
  indicator: Pick<Indicator, 'formula' | 'baseline' | 'targets' | 'direction'>,
  at: { readonly fiscalYear: number; readonly actual: number | null; readonly quartersElapsed: number },
): Track =>
  onTrack({
    actual: at.actual,
    target: indicator.targets[at.fiscalYear] ?? null,
    baseline: indicator.baseline.value,
    direction: indicator.direction,
    kind: trackKindOf(indicator),
    quartersElapsed: at.quartersElapsed,
  })
