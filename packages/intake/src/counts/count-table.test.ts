import { expect, test } from 'vitest'
import { checkText, count, heading } from '../fixtures/check-text.ts'

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
