import { expect, test } from 'vitest'
import { count, findingsOf, loneStar, row } from '../fixtures/check-text.ts'

test('missing lines are told once for each award, quarter and state', async () => {
  const rows = [row(), row({ fiscal_quarter: 'FY2017Q3' }), row({ state: 'OK' })]
  const told = await findingsOf('V209', rows)
  expect(told).toHaveLength(3)
  expect(told[0]?.message).toMatch(/^66 required lines have no answer/)
})

test('the row of the first blank line is named, if there is one', async () => {
  const [finding] = await findingsOf('V209', [row(), count('clients_served', ''), count('open_clients', '')])
  expect(finding?.row).toBe(3)
})

test('not reported, not tracked, and even a value that cannot be read are not missing', async () => {
  const [before] = await findingsOf('V209', [row()])
  const rows = [
    row(),
    count('clients_served', 'NR'),
    count('open_clients', 'NT'),
    count('staff_trained', 'x'),
  ]
  const [after] = await findingsOf('V209', rows)
  expect(before?.message).toContain('66 required')
  expect(after?.message).toContain('63 required')
})

test('optional lines are never missing', async () => {
  const [finding] = await findingsOf('V209', [row()], { awards: [loneStar] })
  expect(finding?.message).not.toContain('special classification')
})
