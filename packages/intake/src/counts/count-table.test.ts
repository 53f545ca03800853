import { expect, test } from 'vitest'
import { checkText, count, heading, row } from '../fixtures/check-text.ts'

test('a count is told with everything that its row says, and its row', async () => {
  const rows = [
    count('new_clients', 34),
    count('new_clients.age_group.13_17', 'NR'),
    count('open_clients', 'NT'),
  ]
  const { values } = await checkText([heading, '', ...rows, count('staff_trained', '')].join('\n'))
  expect(values.size).toBe(3)
  const place = { award: '2016-VT-BX-K012', quarter: 'FY2017Q4', state: 'TX', note: '' }
  expect([...values.each()]).toEqual([
    {
      ...place,
      stratum: { metric: 'new_clients', breakdown: '', category: '' },
      answer: { kind: 'value', value: 34 },
      row: 3,
    },
    {
      ...place,
      stratum: { metric: 'new_clients', breakdown: 'age_group', category: '13_17' },
      answer: { kind: 'not_reported' },
      row: 4,
    },
    {
      ...place,
      stratum: { metric: 'open_clients', breakdown: '', category: '' },
      answer: { kind: 'not_tracked' },
      row: 5,
    },
  ])
})

test('it can be gone through twice, and left in the middle', async () => {
  const { values } = await checkText([heading, count('new_clients', 1), count('open_clients', 2)].join('\n'))
  for (const { row } of values.each()) {
    expect(row).toBe(2)
    break
  }
  expect([...values.each()]).toHaveLength(2)
})

test('reports come one by one, each with all of its states, wherever their rows stand', async () => {
  const rows = [
    row({ award_number: '2016-VT-BX-K012', state: 'TX' }),
    row({ award_number: '2015-VT-BX-K001' }),
    row({ award_number: '2016-VT-BX-K012', state: 'OK', value: '' }),
    row({ award_number: '2016-VT-BX-K012', state: 'OK', metric: 'open_clients' }),
  ]
  const { values } = await checkText([heading, ...rows].join('\n'))
  const told = [...values.eachReport()].map(({ award, quarter, counts, rows: all }) => [
    award,
    quarter,
    counts.map(({ state, row: at }) => `${state} ${at}`),
    all,
  ])
  expect(told).toEqual([
    ['2015-VT-BX-K001', 'FY2017Q4', ['TX 3'], [3]],
    ['2016-VT-BX-K012', 'FY2017Q4', ['TX 2', 'OK 5'], [2, 4, 5]],
  ])
})
