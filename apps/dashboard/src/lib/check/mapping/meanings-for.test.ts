import { fiscalQuarter } from '@muster/metrics'
import { describe, expect, it } from 'vitest'
import { readMeaning } from './meaning-key.ts'
import { meaningsFor } from './meanings-for.ts'

const award = {
  number: '2016-VT-BX-K012',
  program: 'direct_services' as const,
  firstQuarter: fiscalQuarter('FY2016Q1'),
  lastQuarter: fiscalQuarter('FY2018Q4'),
  states: ['TX' as const],
}

describe('meaningsFor', () => {
  it('offers the columns first, then the lines of the form by metric, totals first', () => {
    const [table, first] = meaningsFor([award], 'FY2017Q4')
    expect(table?.choices.map(({ label }) => label)).toContain('Award number')
    expect(first?.choices[0]?.label).toBe(`${first?.label}: total`)
  })

  it('offers lines of the programs of the person only, where they are known', () => {
    const labels = (groups: ReturnType<typeof meaningsFor>) => groups.map(({ label }) => label)
    expect(labels(meaningsFor([award], 'FY2017Q4'))).not.toContain('Investigations opened')
    expect(labels(meaningsFor(null, undefined)).length).toBeGreaterThan(
      labels(meaningsFor([award], 'FY2017Q4')).length,
    )
  })

  it('offers nothing twice, and nothing that cannot be read back', () => {
    const keys = meaningsFor(null, undefined).flatMap(({ choices }) => choices.map(({ key }) => key))
    expect(new Set(keys).size).toBe(keys.length)
    for (const key of keys) expect(readMeaning(key)).toBeDefined()
  })
})
