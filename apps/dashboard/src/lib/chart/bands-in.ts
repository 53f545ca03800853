import type { ChartSpecification } from './chart-specification.ts'

export interface Band {
  /** Index of the period. */
  index: number
  /** Written into the band; undefined where the same word stands under the axis already. */
  word: 'withheld' | 'partial' | undefined
}

/** The periods that a picture hatches: those that are withheld in every series, and those that are partial. */
export function bandsIn({ periods, series }: Pick<ChartSpecification, 'periods' | 'series'>): Band[] {
  return periods.flatMap((period, index) => {
    const withheld = series.every(({ values }) => values[index] === 'withheld')
    if (!withheld && !period.partial) return []
    const word = withheld ? 'withheld' : 'partial'
    return [{ index, word: period.tickBelow === word ? undefined : word }]
  })
}
