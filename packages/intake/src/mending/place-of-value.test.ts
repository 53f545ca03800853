import { describe, expect, test } from 'vitest'
import { heading, row } from '../fixtures/check-text.ts'
import { placeOfValue } from './place-of-value.ts'

const clients = { metric: 'new_clients', breakdown: '', category: '' }
const minors = { metric: 'new_clients', breakdown: 'age_group', category: '13_17' }
const find = (text: string, at: { row: number; stratum?: typeof clients }) =>
  placeOfValue(new Blob([text]).stream(), { stratum: clients, ...at })

describe('the place of a value in its file', () => {
  test('is the column of values in the long layout, in whatever order and below a title', async () => {
    const text = ['Counts of the quarter', heading, row({ value: '34' }), row({ value: '5' })].join('\n')
    const place = await find(text, { row: 4 })
    expect(place?.cells[place.column ?? -1]).toBe('5')
    expect(place?.heading).toEqual(heading.split(','))
    const turned =
      'Value,Metric,Award Number,State,Fiscal Quarter,Breakdown,Category\n12,new_clients,A,TX,FY2017Q4,,'
    expect((await find(turned, { row: 2 }))?.column).toBe(0)
  })

  test('is the column of its line in the wide layout', async () => {
    const text = [
      'award_number,fiscal_quarter,state,new_clients,new_clients.age_group.13_17',
      'A,FY2017Q4,TX,34,7',
    ].join('\n')
    expect((await find(text, { row: 2 }))?.column).toBe(3)
    expect((await find(text, { row: 2, stratum: minors }))?.column).toBe(4)
  })

  test('is not said where the column names do not say it, and there is none in a row that is not there', async () => {
    const text = 'award_number,fiscal_quarter,state,new_clients\nA,FY2017Q4,TX,34'
    expect(await find(text, { row: 2, stratum: minors })).toMatchObject({
      column: null,
      cells: ['A', 'FY2017Q4', 'TX', '34'],
    })
    expect(await find(text, { row: 3 })).toBeUndefined()
    expect(await find('', { row: 1 })).toBeUndefined()
  })
})
