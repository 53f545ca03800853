import type { ChartOverTime } from '../chart-specification.ts'

/** What a series looks like in its picture, and so beside its name: a line, a bar, or the mark of a target. */
export function sampleKind({ kind }: Pick<ChartOverTime, 'kind'>, index: number): 'line' | 'bar' | 'mark' {
  if (kind === 'lines' || kind === 'small multiples') return 'line'
  return kind === 'actual and target' && index === 1 ? 'mark' : 'bar'
}
