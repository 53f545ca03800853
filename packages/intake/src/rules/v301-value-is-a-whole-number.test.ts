import { expect, test } from 'vitest'
import { checkText, findingsOf, heading, row } from '../fixtures/check-text.ts'

const told = (value: string) => findingsOf('V301', [row({ value })])

test.each([
  'x',
  'about 40',
  '12.5',
  '34.0',
  '50%',
  '1e3',
  '0x10',
  '1 234',
  '1.234.567',
  '#REF!',
  '=1+1',
  '٣٤',
  'N/R',
  '--',
  '½',
])('%j is refused', async (value) =>
  expect(await told(value)).toMatchObject([{ row: 2, column: 'value', value, severity: 'error' }]),
)

test.each(['0', '34', '007', 'NR', 'NT', '', ' ', '"1,234"', '999999999'])(
  '%j is an answer, or none',
  async (value) => {
    expect(await told(value)).toEqual([])
  },
)

test('a decimal point and a percentage get their own advice', async () => {
  expect((await told('12.5'))[0]?.fix).toBe('Write the whole number.')
  expect((await told('50%'))[0]?.message).toContain('percentage')
})

test('commas between thousands are a repair; in the wrong place they are not', async () => {
  const { values, repairs } = await checkText([heading, row({ value: '"1,234"' })].join('\n'))
  expect([...values.each()][0]?.answer).toEqual({ kind: 'value', value: 1_234 })
  expect(repairs).toEqual([{ code: 'R103', row: 2, column: 'value', from: '1,234', to: '1234' }])
  expect(await told('"12,34"')).toHaveLength(1)
})
