import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkText, heading, row } from '../fixtures/check-text.ts'
import { strata } from '../coding/strata.ts'

/** The same table with another column between award and quarter: then no row can go by the express lane. */
const withColumnBetween = (lines: readonly string[]) =>
  lines.map((line, at) => line.replace(/^([^,]*),/, at === 0 ? '$1,metric_label,' : '$1,,'))

describe('rows that go by the express lane', () => {
  const cell = {
    award_number: fc.constantFrom(
      '2016-VT-BX-K012',
      '2013-VT-BX-K001',
      ' 2016-VT-BX-K012',
      '',
      'x',
      '2016-vt-bx-k012',
    ),
    fiscal_quarter: fc.constantFrom('FY2017Q4', 'FY2017Q3', 'fy2017q4', 'Q9', ''),
    state: fc.constantFrom('TX', 'OK', 'tx', 'ZZ', ''),
    value: fc.constantFrom(
      '0',
      '7',
      '34',
      '999999999',
      '1234567890',
      '01',
      '',
      'NR',
      'nt',
      '-1',
      '1.5',
      ' 3',
    ),
    note: fc.constantFrom('', '', '', 'late', 'ana@example.org', 'é'),
  }
  const stratum = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...strata) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        { metric: 'New_Clients', breakdown: '', category: '' },
        { metric: 'x', breakdown: 'gender', category: 'y' },
      ),
    },
  )
  const anyRow = fc
    .record({ ...cell, stratum })
    .map(({ stratum: line, ...rest }) => row({ ...rest, ...line }))

  // The first rows of a file go the long way, whatever they are.
  const before = Array.from({ length: 500 }, (_, n) =>
    row({ award_number: '2015-VT-BX-K009', value: String(n) }),
  )

  test('say the same as rows that go the long way, of good files and bad ones', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 40 }), async (rows) => {
        const lines = [heading, ...before, ...rows]
        const express = await checkText(lines.join('\n'))
        const long = await checkText(withColumnBetween(lines).join('\n'))
        expect([...express.values.each()]).toEqual([...long.values.each()])
        expect(express.counts).toEqual(long.counts)
        expect(express.totals).toEqual(long.totals)
        const told = (result: typeof express) =>
          result.findings.map(({ code, row: at, column, value, message }) => ({
            code,
            at,
            column,
            value,
            message,
          }))
        expect(told(express)).toEqual(told(long))
        expect(express.repairCount).toBe(long.repairCount)
      }),
      { numRuns: 200 },
    )
  })
})
