import { describe, expect, it } from 'vitest'
import { bandsIn } from './bands-in.ts'
import type { ChartPeriod } from './chart-specification.ts'

const period = (over: Partial<ChartPeriod> = {}): ChartPeriod => ({ name: '', short: '', tick: '', ...over })

const kind = 'lines'

describe('bandsIn', () => {
  it('hatches what is partial and what is withheld, and nothing else', () => {
    const periods = [period(), period({ partial: true }), period()]
    expect(bandsIn({ kind, periods, series: [{ label: '', values: [1, 2, 'withheld'] }] })).toEqual([
      { index: 1, word: 'partial' },
      { index: 2, word: 'withheld' },
    ])
  })

  it('says withheld of a period that is partial as well', () => {
    expect(
      bandsIn({ kind, periods: [period({ partial: true })], series: [{ label: '', values: ['withheld'] }] }),
    ).toEqual([{ index: 0, word: 'withheld' }])
  })

  it('does not hatch a period in which only some series are withheld', () => {
    const series = [
      { label: 'a', values: ['withheld' as const] },
      { label: 'b', values: [3] },
    ]
    expect(bandsIn({ kind, periods: [period()], series })).toEqual([])
  })

  it('hatches a period whose shares are not known, because one of them is withheld', () => {
    const series = [
      { label: 'a', values: ['withheld' as const] },
      { label: 'b', values: [3] },
    ]
    expect(bandsIn({ kind: 'shares over time', periods: [period()], series })).toEqual([
      { index: 0, word: 'withheld' },
    ])
  })

  it('does not repeat a word that stands under the axis', () => {
    const periods = [period({ partial: true, tickBelow: 'partial' })]
    expect(bandsIn({ kind, periods, series: [{ label: '', values: [1] }] })).toEqual([
      { index: 0, word: undefined },
    ])
  })
})
