import { describe, expect, it } from 'vitest'
import { fiscalQuarter } from '@muster/metrics'
import { filtersInAddress } from '#lib/dashboard/filters/filters-in-address.ts'
import { comparedInAddress, comparedKindIn, type ComparedKind } from './compared.ts'

const menu = {
  latest: fiscalQuarter('FY2017Q4'),
  metrics: [
    {
      code: 'new_clients',
      label: 'New clients',
      definition: '',
      unit: 'clients',
      programKind: 'direct_services',
      breakdowns: [],
    },
  ],
  offices: [{ code: 'DOJ/OVC', name: 'Office for Victims of Crime', own: true }],
  programs: [
    { code: 'A', name: 'One', kind: 'direct_services', officeCode: 'DOJ/OVC' },
    { code: 'B', name: 'Other', kind: 'direct_services', officeCode: 'DOJ/OVC' },
    { code: 'C', name: 'Task force', kind: 'task_force', officeCode: 'DOJ/OVC' },
  ],
}
const organizations = [
  { id: 'o1', name: 'Lone Star Harbor', programKinds: ['direct_services'] },
  { id: 'o2', name: 'Mesquite Bend', programKinds: ['task_force'] },
]

function read(of: ComparedKind, picks: string) {
  const search = new URLSearchParams(picks)
  const filters = filtersInAddress('compare', menu, search)
  const { picked, others } = comparedInAddress(of, { menu, filters, organizations, search })
  const codes = (choices: readonly { code: string }[]) => choices.map(({ code }) => code)
  return { picked: codes(picked), others: codes(others), notices: filters.notices }
}

describe('what is compared', () => {
  it('is of one kind; organizations only for those who work for an office', () => {
    expect(comparedKindIn(new URLSearchParams('of=state'), false)).toBe('state')
    expect(comparedKindIn(new URLSearchParams('of=organization'), true)).toBe('organization')
    expect(comparedKindIn(new URLSearchParams('of=organization'), false)).toBe('program')
    expect(comparedKindIn(new URLSearchParams(), true)).toBe('program')
  })

  it('are all programs that count this, or those that were chosen, each once', () => {
    expect(read('program', '')).toEqual({ picked: ['A', 'B'], others: [], notices: [] })
    expect(read('program', 'pick=B&pick=B&pick=')).toEqual({ picked: ['B'], others: ['A'], notices: [] })
  })

  it('are no states and no organizations until somebody chooses', () => {
    expect(read('state', '').picked).toEqual([])
    expect(read('state', 'pick=TX&pick=OK').picked).toEqual(['TX', 'OK'])
    expect(read('organization', '')).toMatchObject({ picked: [], others: ['o1'] })
  })

  it('says what cannot be compared, and how many can', () => {
    expect(read('organization', 'pick=o1&pick=o2&pick=o9')).toMatchObject({
      picked: ['o1'],
      notices: [expect.stringContaining('2 cannot be compared here')],
    })
    const many = ['AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'FL']
      .map((code) => `pick=${code}`)
      .join('&')
    expect(read('state', many).picked).toHaveLength(8)
    expect(read('state', many).notices).toEqual([expect.stringContaining('Up to 8')])
  })
})
