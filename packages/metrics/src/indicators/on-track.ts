/** What can be said of an indicator in a fiscal year, from best to worst; `not_known` stands apart. */
export type Track = 'met' | 'on_track' | 'behind' | 'off_track' | 'not_known'

/** The words that stand beside the color. */
export const trackLabels: Readonly<Record<Track, string>> = {
  met: 'Target met',
  on_track: 'On track',
  behind: 'Behind target',
  off_track: 'No better than the baseline',
  not_known: 'Not known yet',
}

export interface Progress {
  /** The figure of the fiscal year so far, in the indicator's unit; null when it is not known. */
  readonly actual: number | null
  /** The target for the whole fiscal year; null when the year has none. */
  readonly target: number | null
  readonly baseline: number
  readonly direction: 'up' | 'down'
  /** A `sum` grows through the year. A `ratio` and a `stock` are levels, and can be read at any time. */
  readonly kind: 'sum' | 'ratio' | 'stock'
  /** Quarters of the year that `actual` covers, 0 to 4. 3.5: half of the fourth quarter's reports are in. */
  readonly quartersElapsed: number
}

/** A figure within this part of the target's pace counts as on track: quarterly counts go up and down. */
export const trackTolerance = 0.05

/**
 * Judges an indicator against its target.
 *
 * A sum is measured against its pace: the yearly target, and the yearly baseline, times the part of the year gone. A
 * ratio or a stock is measured against the target itself.
 *
 * - `not_known`: no figure, no target, or no part of the year gone.
 * - `met`: the target is reached and can no longer be lost: the year is over, or a growing sum is already there.
 * - `on_track`: at the pace, or within 5 percent of it.
 * - `behind`: short of the pace, yet better than the baseline.
 * - `off_track`: no better than the baseline.
 *
 * A better figure never gets a worse judgment. The rule is Muster's own.
 * @throws RangeError if `quartersElapsed` is not between 0 and 4.
 */
export function onTrack({ actual, target, baseline, direction, kind, quartersElapsed }: Progress): Track {
  if (!(quartersElapsed >= 0 && quartersElapsed <= 4)) {
    throw new RangeError(`A fiscal year has four quarters; ${quartersElapsed} cannot have gone.`)
  }
  if (actual === null || target === null || quartersElapsed === 0) return 'not_known'
  const up = direction === 'up'
  const reaches = (goal: number) => (up ? actual >= goal : actual <= goal)
  const settled = quartersElapsed === 4 || (kind === 'sum' && up)
  if (settled && reaches(target)) return 'met'

  const gone = kind === 'sum' ? quartersElapsed / 4 : 1
  const slack = up ? 1 - trackTolerance : 1 + trackTolerance
  if (reaches(target * gone * slack)) return 'on_track'
  const better = up ? actual > baseline * gone : actual < baseline * gone
  return better ? 'behind' : 'off_track'
}
