import { expect, test } from 'vitest'
import { checkText, heading, row } from '../fixtures/check-text.ts'
import { headingKey } from './column-mapping.ts'

test('of a heading neither case nor spacing nor punctuation counts', () => {
  for (const heading of ['Clients, new (all)', ' clients NEW all ', 'clients_new-all'])
    expect(headingKey(heading)).toBe('clients new all')
})

test('a column that matches nothing is told with its letter and examples, and read once somebody says what it is', async () => {
  const text = [
    heading.replace('state', 'Where it was'),
    row(),
    row({ state: 'OK' }),
    row({ state: 'OK' }),
  ].join('\n')
  const { unmapped, values } = await checkText(text)
  expect(values.size).toBe(0)
  expect(unmapped).toEqual([{ place: 2, letter: 'C', heading: 'Where it was', examples: ['TX', 'OK'] }])

  const columnMapping = [{ heading: 'where it was', meaning: { kind: 'column', column: 'state' } }] as const
  const mapped = await checkText(text, { columnMapping })
  expect(mapped.values.size).toBe(3)
  expect(mapped.unmapped).toEqual([])
  expect(mapped.repairs[0]).toMatchObject({ code: 'R106', from: 'Where it was', to: 'state' })
})

test('in the wide layout it may be a line of the form, or be left out', async () => {
  const text =
    'award_number,fiscal_quarter,state,new_clients,Folks,Staff\n2016-VT-BX-K012,FY2017Q4,TX,34,5,Kim\n'
  const stratum = { metric: 'open_clients', breakdown: '', category: '' }
  const { values, unmapped, findings } = await checkText(text, {
    columnMapping: [
      { heading: 'folks', meaning: { kind: 'stratum', stratum } },
      { heading: 'staff', meaning: { kind: 'ignored' } },
    ],
  })
  expect([...values.each()].map((count) => count.stratum.metric)).toEqual(['new_clients', 'open_clients'])
  expect(unmapped).toEqual([])
  expect(findings.filter(({ code }) => code === 'S109')).toEqual([])
})

test('what looks personal is no example', async () => {
  const { unmapped } = await checkText([`${heading},Contact`, `${row()},ana@example.org`].join('\n'))
  expect(unmapped[0]?.examples).toEqual(['(withheld)'])
})
