import { describe, expect, test } from 'vitest'
import { checkText, heading, row } from '../fixtures/check-text.ts'

const check = (...rows: readonly string[]) => checkText([heading, ...rows].join('\n'))

describe('a row', () => {
  test('says all that is wrong with it at once', async () => {
    const { findings } = await check(
      row({ award_number: '', fiscal_quarter: 'x', state: 'x', metric: 'x', value: 'x' }),
    )
    expect(findings.map(({ code }) => code)).toEqual(['V101', 'V104', 'V105', 'V201', 'V301'])
    expect(new Set(findings.map((finding) => finding.row))).toEqual(new Set([2]))
  })

  test('without a place in the dictionary is not counted', async () => {
    const { values, rows, totals } = await check(row({ metric: 'x' }), row())
    expect({ size: values.size, rows, totals }).toEqual({ size: 1, rows: 2, totals: { new_clients: 34 } })
  })

  test('with a value that cannot be read is not counted either', async () => {
    expect((await check(row({ value: 'x' }))).values.size).toBe(0)
  })

  test('keeps its own award, quarter and state, also when rows take turns', async () => {
    const { values } = await check(
      row(),
      row({ state: 'OK' }),
      row(),
      row({ award_number: '90ZV0138' }),
      row(),
    )
    expect([...values.each()].map(({ award, state }) => `${award} ${state}`)).toEqual([
      '2016-VT-BX-K012 TX',
      '2016-VT-BX-K012 OK',
      '2016-VT-BX-K012 TX',
      '90ZV0138 TX',
      '2016-VT-BX-K012 TX',
    ])
  })

  test('tells its repairs each time, though its texts are understood once', async () => {
    const { repairs } = await check(row({ state: 'tx' }), row({ state: 'tx', metric: 'open_clients' }))
    expect(repairs.map((repair) => repair.row)).toEqual([2, 3])
  })
})
