import { expect, test } from 'vitest'
import { checkText, findingsOf, heading, row } from '../fixtures/check-text.ts'

test.each(['', '2017', 'Q4', 'Sep 2017', 'CY2017 Q1', 'FY2017Q5', 'FY2017Q4'.repeat(50)])(
  '%j is refused rather than guessed',
  async (fiscal_quarter) => {
    const [finding] = await findingsOf('V104', [row({ fiscal_quarter })])
    expect(finding).toMatchObject({ severity: 'error', row: 2, column: 'fiscal_quarter' })
  },
)

test.each(['Jul-Sep 2017', 'Q4 FY17', '2017 Q4'])(
  '%j is read, and the change is shown',
  async (fiscal_quarter) => {
    const { findings, repairs, quarters } = await checkText([heading, row({ fiscal_quarter })].join('\n'))
    expect(findings.filter(({ code }) => code === 'V104')).toEqual([])
    expect(quarters).toEqual(['FY2017Q4'])
    expect(repairs).toEqual([
      { code: 'R104', row: 2, column: 'fiscal_quarter', from: fiscal_quarter, to: 'FY2017Q4' },
    ])
  },
)
