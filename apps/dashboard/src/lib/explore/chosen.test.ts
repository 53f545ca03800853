import { describe, expect, it } from 'vitest'
import { askedIn } from './asked.ts'
import { choose, onlyShown, withMember } from './chosen.ts'
import { aDivision, aRelease, partsFrom2015 } from './fixtures/a-division.ts'
import type { ReleasedCatalog } from './released.ts'

const words = { definition: '', unit: 'clients', source: '' }
const catalog: ReleasedCatalog = {
  release: aRelease,
  fiscalYears: [2015, 2016, 2017],
  threshold: 11,
  metrics: [
    { ...words, metric: 'arrests', label: 'Arrests', by: [{ dimension: 'quarter', label: 'quarter' }] },
    {
      ...words,
      metric: 'new_clients',
      label: 'New clients',
      by: [
        { dimension: 'state', label: 'state' },
        { dimension: 'age_group', label: 'age group' },
      ],
    },
  ],
}
const chosenFrom = (address: string) => choose(catalog, askedIn(new URLSearchParams(address)))

describe('what an address asks for', () => {
  it('is shown as it is asked', () => {
    expect(chosenFrom('metric=new_clients&by=state&member=TX&view=map&from=2016&to=2017&release=3')).toEqual({
      ...{ metric: 'new_clients', by: 'state', member: 'TX', view: 'map', from: 2016, to: 2017, release: 3 },
      notices: [],
    })
  })

  it('has an answer where nothing is asked, or where what is asked cannot be meant', () => {
    for (const address of ['', 'metric=%2e%2e&from=16&view=pie&release=0'])
      expect(chosenFrom(address)).toMatchObject({
        metric: 'new_clients',
        view: 'chart',
        from: 2015,
        to: 2017,
        notices: [],
      })
  })

  it('gives way to what the release has, and says so', () => {
    expect(chosenFrom('metric=clients_served')).toMatchObject({
      metric: 'new_clients',
      notices: { length: 1 },
    })
    expect(chosenFrom('metric=arrests&by=state')).toMatchObject({ by: undefined, notices: { length: 1 } })
    expect(chosenFrom('metric=new_clients&by=age_group&view=map')).toMatchObject({
      view: 'chart',
      notices: { length: 1 },
    })
    expect(chosenFrom('from=2030&to=1990')).toMatchObject({ from: 2015, to: 2017 })
    expect(choose({ ...catalog, metrics: [] }, {})).toBeUndefined()
  })

  it('keeps of the table the years and the part that are shown', () => {
    const table = aDivision('state', [
      ['TX', 'Texas', partsFrom2015(60, 90, 20)],
      ['OH', 'Ohio', partsFrom2015(40, 60, 20)],
    ])
    const chosen = chosenFrom('metric=new_clients&by=state&member=OH&from=2016&to=2016')
    if (chosen === undefined) throw new Error('The catalog has it.')
    const { totals, parts } = onlyShown(table, withMember({ ...chosen, notices: [] }, table))
    expect(totals.map(({ fiscalYear }) => fiscalYear)).toEqual([2016])
    expect(parts?.members.map(({ member, values }) => [member, values.map(({ value }) => value)])).toEqual([
      ['OH', [60]],
    ])
    const unknown = withMember({ ...chosen, member: 'ZZ', notices: [] }, table)
    expect(unknown).toMatchObject({ member: undefined, notices: { length: 1 } })
  })
})
