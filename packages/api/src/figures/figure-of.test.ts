import { findIndicator, indicators, strataOf, type Stratum } from '@muster/metrics'
import { describe, expect, it } from 'vitest'
import { figureOf, type FigureSource } from './figure-of.ts'

const ratio = indicators.find(({ formula }) => formula.kind === 'ratio' && strataOf(formula).length === 2)
const sum = findIndicator('hotline_signals')
if (ratio === undefined || sum === undefined) throw new Error('The plan has lost its indicators.')
const [above, below] = strataOf(ratio.formula)

const source = (totalOf: FigureSource['totalOf'], coverage = { reported: 4, expected: 4 }): FigureSource => ({
  fiscalYear: 2017,
  quartersEnded: 4,
  totalOf,
  coverageOf: () => coverage,
})
const is = (one: Stratum | undefined, other: Stratum) => one?.metric === other.metric

describe('figureOf', () => {
  it('divides totals, and shows both operands', () => {
    expect(
      figureOf(
        ratio,
        source((stratum) => (is(above, stratum) ? 30 : 120)),
      ),
    ).toMatchObject({
      actual: 25,
      numerator: 30,
      denominator: 120,
      missing: null,
    })
  })

  it.each(['withheld', 'not_released', 'no_report'] as const)(
    'has no figure when an operand is %s',
    (missing) => {
      const figure = figureOf(
        ratio,
        source((stratum) => (is(below, stratum) ? missing : 30)),
      )
      expect(figure).toMatchObject({ actual: null, denominator: null, missing, onTrack: 'not_known' })
    },
  )

  it('measures a year as far as it has reported', () => {
    const target = sum.targets[2017] ?? 0
    const half = source(() => target / 2, { reported: 10, expected: 20 })
    expect(figureOf(sum, half)).toMatchObject({ onTrack: 'on_track', reported: 10, expected: 20 })
    expect(
      figureOf(
        sum,
        source(() => target / 2),
      ).onTrack,
    ).not.toBe('on_track')
  })

  it('knows nothing where nobody was to report', () => {
    expect(
      figureOf(
        sum,
        source(() => 'no_report', { reported: 0, expected: 0 }),
      ),
    ).toMatchObject({
      actual: null,
      onTrack: 'not_known',
    })
  })
})
