import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fiscalQuarter } from '../fiscal-quarter.ts'
import { addQuarters, quartersBetween, quartersFrom } from '../quarter-arithmetic.ts'
import { sumOf } from './formula.ts'
import { spansOf, versionIn, type FormulaVersion } from './formula-version.ts'

const version = (number: number, effectiveFrom: string): FormulaVersion => ({
  number,
  effectiveFrom: fiscalQuarter(effectiveFrom),
  formula: sumOf('new_clients'),
})
const numberIn = (versions: readonly FormulaVersion[], quarter: string) =>
  versionIn(versions, fiscalQuarter(quarter))?.number

describe('the version in force', () => {
  const versions = [version(1, 'FY2014Q1'), version(2, 'FY2016Q3')]

  test('is the last one that has taken effect; earlier quarters keep theirs', () => {
    expect(['FY2014Q1', 'FY2016Q2', 'FY2016Q3', 'FY2030Q1'].map((each) => numberIn(versions, each))).toEqual([
      1, 1, 2, 2,
    ])
  })

  test('is none before the first one', () => {
    expect(numberIn(versions, 'FY2013Q4')).toBeUndefined()
  })

  test('gives way to one that was made later and takes effect sooner', () => {
    const sooner = [...versions, version(3, 'FY2016Q2')]
    expect(['FY2016Q1', 'FY2016Q2', 'FY2016Q3'].map((each) => numberIn(sooner, each))).toEqual([1, 3, 3])
  })
})

test('a year is told in spans, in order of time, without quarters before the first version', () => {
  const year = quartersBetween(fiscalQuarter('FY2016Q1'), fiscalQuarter('FY2016Q4'))
  const told = spansOf([version(1, 'FY2016Q2'), version(2, 'FY2016Q4')], year.toReversed())
  expect(told.map((span) => [span.version.number, ...span.quarters])).toEqual([
    [1, 'FY2016Q2', 'FY2016Q3'],
    [2, 'FY2016Q4'],
  ])
})

test('whatever versions there are, every quarter is in the span of its version, and quarters of a span follow each other', () => {
  const first = fiscalQuarter('FY2014Q1')
  const versions = fc.array(fc.nat({ max: 12 }), { maxLength: 5 }).map((starts) =>
    starts.map((start, at) => ({
      ...version(at + 1, 'FY2014Q1'),
      effectiveFrom: addQuarters(first, start),
    })),
  )
  fc.assert(
    fc.property(versions, (all) => {
      const quarters = quartersBetween(first, addQuarters(first, 14))
      const spans = spansOf(all, quarters)
      for (const quarter of quarters) {
        const holding = spans.filter((span) => span.quarters.includes(quarter))
        expect(holding.map((span) => span.version)).toEqual([versionIn(all, quarter)].filter(Boolean))
      }
      for (const span of spans)
        expect(quartersFrom(span.quarters[0] ?? first, span.quarters.at(-1) ?? first)).toBe(
          span.quarters.length - 1,
        )
    }),
  )
})
