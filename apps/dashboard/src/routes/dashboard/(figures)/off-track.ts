import { countTracks, type Track } from '../plan/plan-figures.ts'

interface Indicator {
  code: string
  label: string
  unit: string
  actual: number | null
  target: number | null
  reported: number
  expected: number
  onTrack: Track
}

interface Goal {
  objectives: readonly { id: string; title: string; indicators: readonly Indicator[] }[]
}

/** An indicator that falls short, and the objective that it belongs to. */
export interface ShortIndicator extends Indicator {
  objective: string
}

/** How many indicators of a plan stand how, and those that fall short: the worst first. */
export function offTrack(goals: readonly Goal[]): {
  tracks: readonly { track: Track; count: number }[]
  short: ShortIndicator[]
} {
  const all = goals.flatMap(({ objectives }) =>
    objectives.flatMap(({ id, indicators }) =>
      indicators.map(({ code, label, unit, actual, target, reported, expected, onTrack }) => ({
        code,
        label,
        unit,
        actual,
        target,
        reported,
        expected,
        onTrack,
        objective: id,
      })),
    ),
  )
  const of = (track: Track) => all.filter(({ onTrack }) => onTrack === track)
  return { tracks: countTracks(all), short: [...of('off_track'), ...of('behind')] }
}
