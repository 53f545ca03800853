import {
  findIndicator,
  fiscalQuarter,
  indicators,
  isoDate,
  programKinds,
  strataOf,
  stratumKey,
  type FiscalQuarter,
  type Formula,
  type Indicator,
} from '@muster/metrics'
import { describe, expect, it } from 'vitest'
import type { KeptIndicator } from '../indicators/kept-indicator.ts'
import { endedQuartersOf } from './ended-quarters.ts'
import { figureOf } from './figure-of.ts'
import { rollupSource } from './rollup-source.ts'

const ratio = indicators.find(({ formula }) => formula.kind === 'ratio' && strataOf(formula).length === 2)
const sum = findIndicator('hotline_signals')
if (ratio === undefined || sum === undefined) throw new Error('The plan has lost its indicators.')
const [above, below] = strataOf(ratio.formula).map(stratumKey)

const kept = (indicator: Indicator, second?: { from: string; formula: Formula }): KeptIndicator => ({
  ...indicator,
  versions: [
    { number: 1, effectiveFrom: indicator.effectiveFrom, formula: indicator.formula },
    ...(second === undefined
      ? []
      : [{ number: 2, effectiveFrom: fiscalQuarter(second.from), formula: second.formula }]),
  ],
})
const coverage = (fiscalQuarter: FiscalQuarter, kind: Indicator['programs'][number], accepted: number) => ({
  fiscalQuarter,
  programId: kind,
  programKind: kind,
  expected: 5,
  accepted,
  changedAt: null,
})

/** FY2017, all over: values of strata by key, a quarter of each of them in each quarter; and coverage of each quarter. */
const source = (values: Readonly<Record<string, number>>, accepted = 5, fiscalYear = 2017) => {
  const ended = endedQuartersOf(fiscalYear, isoDate('2017-10-16'))
  return rollupSource(fiscalYear, ended, {
    valueOf: (stratum) => {
      const value = values[stratumKey(stratum)]
      return value === undefined ? null : value / 4
    },
    coverage: ended.flatMap((quarter) => programKinds.map(({ code }) => coverage(quarter, code, accepted))),
  })
}

describe('figureOf', () => {
  it('divides totals, and shows both operands', () => {
    expect(figureOf(kept(ratio), source({ [above ?? '']: 28, [below ?? '']: 112 }))).toMatchObject({
      actual: 25,
      numerator: 28,
      denominator: 112,
      missing: null,
      version: 1,
      breakText: null,
    })
  })

  it('has no figure when an operand is not reported', () => {
    const figure = figureOf(kept(ratio), source({ [above ?? '']: 28 }))
    expect(figure).toMatchObject({
      actual: null,
      denominator: null,
      missing: 'no_report',
      onTrack: 'not_known',
    })
  })

  it('measures a year as far as it has reported', () => {
    const half = { signals_received: (sum.targets[2017] ?? 0) / 2 }
    expect(figureOf(kept(sum), source(half, 2.5))).toMatchObject({
      onTrack: 'on_track',
      reported: 10,
      expected: 20,
    })
    expect(figureOf(kept(sum), source(half)).onTrack).not.toBe('on_track')
  })

  it('knows nothing before the indicator began', () => {
    expect(figureOf(kept(sum), source({ signals_received: 4 }, 5, 2013))).toMatchObject({
      actual: null,
      missing: 'not_in_force',
      onTrack: 'not_known',
      expected: 0,
    })
  })

  it('counts each quarter by its version, says so, and counts the reports of those who were asked in it', () => {
    const changed = kept(sum, {
      from: 'FY2017Q3',
      formula: {
        kind: 'sum',
        terms: ['signals_received', 'outreach_replies'].map((metric) => ({
          metric,
          breakdown: '',
          category: '',
        })),
      },
    })
    const figure = figureOf(changed, source({ signals_received: 40, outreach_replies: 8 }))
    expect(figure).toMatchObject({ actual: 44, version: 2, expected: 4 * 5 + 2 * 5 })
    expect(figure.formulaText).toMatch(/^Signals received \+ replies/)
    expect(figure.breakText).toContain('The formula changed with FY2017 Q3 (Apr–Jun 2017), to version 2.')
  })
})
