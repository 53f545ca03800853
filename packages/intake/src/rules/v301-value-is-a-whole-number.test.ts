import { expect, test } from 'vitest'
import { checkText, findingsOf, heading, row } from '../fixtures/check-text.ts'

const told = (value: string) => findingsOf('V301', [row({ value })])

test.each(['x', 'many', '0x10', '34O', '٣٤', 'K012'])('%j is refused', async (value) =>
  expect(await told(value)).toMatchObject([{ row: 2, column: 'value', value, severity: 'error' }]),
)

test.each(['0', '34', '007', 'NR', 'NT', '', ' ', '"1,234"', '1 234', '34.0', 'n.r.', '999999999'])(
  '%j is an answer, or none',
  async (value) => {
    expect(await told(value)).toEqual([])
  },
)

test('commas between thousands are a repair; in the wrong place they are not', async () => {
  const { values, repairs } = await checkText([heading, row({ value: '"1,234"' })].join('\n'))
  expect([...values.each()][0]?.answer).toEqual({ kind: 'value', value: 1_234 })
  expect(repairs).toMatchObject([{ code: 'R103', row: 2, column: 'value', from: '1,234', to: '1234' }])
  expect(await findingsOf('V308', [row({ value: '"12,34"' })])).toHaveLength(1)
})
