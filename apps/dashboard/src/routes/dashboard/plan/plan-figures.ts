import type { Tone } from '#lib/design/tone.ts'
import { formatCount, isPercent } from '#lib/words/count-in-words.ts'

export type Track = 'met' | 'on_track' | 'behind' | 'off_track' | 'not_known'

/** One indicator in one fiscal year, as the plan pages show it. Values are in `unit`. */
export interface IndicatorFigure {
  code: string
  label: string
  unit: string
  direction: 'up' | 'down'
  actual: number | null
  target: number | null
  baseline: { fiscalYear: number; value: number }
  reported: number
  expected: number
  formulaText: string
  onTrack: Track
}

const tones: Readonly<Record<Track, Tone>> = {
  met: 'good',
  on_track: 'good',
  behind: 'warn',
  off_track: 'bad',
  not_known: 'neutral',
}

/** A value of an indicator as it stands in a table: `1,204`, `88.4%`; null stays null. */
export function inTable(value: number | null, unit: string): string | null {
  if (value === null) return null
  return isPercent(unit) ? `${formatCount(value)}%` : formatCount(value)
}

/** The color that repeats what the words of a judgment say. */
export const toneOf = (track: Track): Tone => tones[track]

/** How many indicators have each judgment, the best first; judgments that none has are left out. */
export function countTracks(
  indicators: readonly Pick<IndicatorFigure, 'onTrack'>[],
): readonly { track: Track; count: number }[] {
  const order: readonly Track[] = ['met', 'on_track', 'behind', 'off_track', 'not_known']
  return order
    .map((track) => ({ track, count: indicators.filter(({ onTrack }) => onTrack === track).length }))
    .filter(({ count }) => count > 0)
}
