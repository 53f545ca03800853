import { describe, expect, it } from 'vitest'
import { figureInAddress } from '#lib/figure-in-address.ts'
import { figureParts } from './figure-parts.ts'

describe('the parts of a figure', () => {
  it('lead, each, to how it came about in the year', () => {
    const [added, ...more] = figureParts({ kind: 'sum', terms: [{ metric: 'new_clients' }] }, 2017)
    expect(more).toEqual([])
    expect(added?.parts.map(({ label }) => label)).toEqual(['New clients'])
    const address = new URL(added?.parts[0]?.href ?? '', 'https://muster.example.gov').searchParams
    expect(figureInAddress(address)).toMatchObject({
      stratum: { metric: 'new_clients', breakdown: '', category: '' },
      level: 'nation',
      first: 'FY2017Q1',
      last: 'FY2017Q4',
    })
  })

  it('of a ratio stand above and below the line, a category each', () => {
    const sides = figureParts(
      {
        kind: 'ratio',
        numerator: [{ metric: 'new_clients', breakdown: 'age_group', categories: ['minor', 'adult'] }],
        denominator: [{ metric: 'new_clients' }],
        per: 100,
      },
      2017,
    )
    expect(sides.map(({ heading, parts }) => [heading, parts.length])).toEqual([
      ['Above the line', 2],
      ['Below the line', 1],
    ])
    expect(sides[0]?.parts[0]?.label).toContain('New clients (')
  })
})
