import { describe, expect, it } from 'vitest'
import { sideFields, sidesInAddress } from './sides-in-address.ts'

const metric = {
  code: 'new_clients',
  label: 'New clients',
  definition: '',
  unit: 'clients',
  programKind: 'direct_services',
  breakdowns: [{ code: 'age_group', label: 'age group', categories: [] }],
}

function read(search: string, isPart = false) {
  const said: string[] = []
  const sides = sidesInAddress(metric, {
    isPart,
    search: new URLSearchParams(search),
    say: (sentence) => void said.push(sentence),
  })
  return { sides: [sides.rows.code, sides.columns.code], said }
}

describe('the sides of a pivot', () => {
  it('are programs and quarters, or what is asked for', () => {
    expect(read('')).toEqual({ sides: ['program', 'quarter'], said: [] })
    expect(read('rows=state&columns=age_group')).toEqual({ sides: ['state', 'age_group'], said: [] })
    expect(read('rows=year')).toEqual({ sides: ['year', 'program'], said: [] })
  })

  it('are never two of a kind, and what does not fit is said', () => {
    expect(read('rows=program&columns=office')).toEqual({
      sides: ['program', 'quarter'],
      said: [expect.stringContaining('different kinds')],
    })
    expect(read('rows=quarter&columns=year').sides).toEqual(['quarter', 'program'])
    expect(read('rows=channel')).toEqual({
      sides: ['program', 'quarter'],
      said: ['“New clients” cannot be set out that way.'],
    })
    expect(read('rows=age_group', true).said).toEqual([expect.stringContaining('not split once more')])
  })

  it('offers for the columns what goes with the rows', () => {
    const [, columns] = sideFields(
      metric,
      {
        rows: { code: 'state', label: 'State', kind: 'state' },
        columns: { code: 'quarter', label: '', kind: 'time' },
      },
      false,
    )
    expect(columns?.options?.map(({ code }) => code)).toEqual([
      'program',
      'office',
      'quarter',
      'year',
      'age_group',
    ])
  })
})
