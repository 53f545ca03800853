import { expect, test } from 'vitest'
import { checkText, findingsOf, heading, row } from '../fixtures/check-text.ts'

test.each(['', '2017', 'Q4', '4th quarter', 'last quarter', 'FY2017Q5', 'FY2017Q4'.repeat(50)])(
  '%j is refused rather than guessed',
  async (fiscal_quarter) => {
    const [finding] = await findingsOf('V104', [row({ fiscal_quarter })])
    expect(finding).toMatchObject({ severity: 'error', row: 2, column: 'fiscal_quarter' })
  },
)

test('a quarter without a year is told as that', async () => {
  for (const fiscal_quarter of ['Q4', '4th quarter'])
    expect((await findingsOf('V104', [row({ fiscal_quarter })]))[0]?.message).toContain(
      'not of which fiscal year',
    )
})

test.each([
  'Jul-Sep 2017',
  'Q4 FY17',
  'FY17 Q4',
  'Q4 FY2017',
  '2017 Q4',
  '2017Q4',
  '4th quarter 2017',
  'July - September 2017',
  '7/1/2017-9/30/2017',
])('%j is read, and the change is shown', async (fiscal_quarter) => {
  const { findings, repairs, quarters } = await checkText([heading, row({ fiscal_quarter })].join('\n'))
  expect(findings.filter(({ code }) => code === 'V104')).toEqual([])
  expect(quarters).toEqual(['FY2017Q4'])
  expect(repairs).toMatchObject([
    { code: 'R104', row: 2, column: 'fiscal_quarter', from: fiscal_quarter, to: 'FY2017Q4' },
  ])
})
