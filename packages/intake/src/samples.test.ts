import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { CheckResult } from './check-result.ts'
import { checkBytes, checkText, loneStar } from './fixtures/check-text.ts'
import { publishedSummary } from './published-summary.ts'

const read = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../samples/${name}`, import.meta.url)), 'utf8')
const check = (name: string, options = {}) => checkText(read(name), { fileName: name, ...options })
const known = { awards: [loneStar] }

describe('samples/clean.csv', () => {
  test('is a whole quarter with nothing to be found, with facts and without', async () => {
    for (const options of [{}, known]) {
      const { findings, repairs, rows, values } = await check('clean.csv', options)
      expect({ findings, repairs }).toEqual({ findings: [], repairs: [] })
      expect(rows).toBeGreaterThanOrEqual(120)
      expect(values.size).toBe(rows)
    }
  })

  test('is for one award and quarter, with 34 new clients', async () => {
    const { awards, quarters, totals, encoding, delimiter } = await check('clean.csv')
    expect({ awards, quarters, encoding, delimiter }).toEqual({
      awards: ['2016-VT-BX-K012'],
      quarters: ['FY2017Q4'],
      encoding: 'UTF-8',
      delimiter: ',',
    })
    expect(totals).toMatchObject({ new_clients: 34, clients_served: 121 })
  })
})

describe('samples/mistakes.csv', () => {
  test('has these mistakes in these rows', async () => {
    const { findings } = await check('mistakes.csv')
    expect(findings.map(({ code, row, column }) => `${code} ${row} ${column}`)).toEqual([
      'P101 4 note',
      'V401 4 value',
      'V402 36 value',
      'V105 39 state',
      'V104 42 fiscal_quarter',
      'V204 66 category',
      'V201 77 metric',
      'V203 78 breakdown',
      'V209 85 value',
      'V404 87 value',
      'V311 174 value',
      'V302 196 value',
      'V206 197 metric',
      'V208 198 metric',
      'Q203 101 value',
    ])
  })

  test('has these repairs in these rows', async () => {
    const { repairs } = await check('mistakes.csv')
    expect(repairs.map(({ code, row, column }) => `${code} ${row} ${column}`)).toEqual([
      'R102 2 state',
      'R104 61 fiscal_quarter',
      'R101 62 value',
      'R102 63 value',
      'R103 158 value',
    ])
  })

  test('has the same mistakes for a server that knows the award', async () => {
    expect((await check('mistakes.csv', known)).findings).toEqual((await check('mistakes.csv')).findings)
  })
})

describe('samples/wrong-quarter.csv', () => {
  test.each([
    ['V108', {}],
    ['V107', known],
  ])('is one finding, %s', async (code, options) => {
    const { findings, quarters } = await check('wrong-quarter.csv', options)
    expect(quarters).toEqual(['FY2014Q4'])
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      code,
      row: 2,
      column: 'fiscal_quarter',
      value: 'FY2014Q4',
      severity: 'error',
    })
    expect(findings[0]?.message).toContain('195 rows')
  })
})

describe('the counts of samples/clean.csv', () => {
  const answersOf = ({ values }: CheckResult) =>
    [...values.each()].map(({ award, quarter, state, stratum, answer }) => ({
      award,
      quarter,
      state,
      stratum,
      answer,
    }))

  test('are read from samples/messy.csv, as spreadsheet programs and people write them', async () => {
    const bytes = readFileSync(fileURLToPath(new URL('../../../samples/messy.csv', import.meta.url)))
    const messy = await checkBytes([bytes], { fileName: 'messy.csv' })
    expect(messy).toMatchObject({ encoding: 'Windows-1252', delimiter: ';', headingRow: 4, unmapped: [] })
    expect(messy.counts).toEqual({ error: 0, warning: 1, info: 0 })
    expect(answersOf(messy)).toEqual(answersOf(await check('clean.csv')))
  })

  test('are read from samples/wide.csv, which has a column for each line', async () => {
    const wide = await check('wide.csv')
    expect(wide).toMatchObject({ layout: 'wide', rows: 1, findings: [] })
    expect(answersOf(wide)).toEqual(answersOf(await check('clean.csv')))
  })
})

test('samples/README.md says what the check says', async () => {
  const readme = read('README.md')
  for (const name of ['clean.csv', 'mistakes.csv', 'wrong-quarter.csv', 'wide.csv']) {
    expect(readme).toContain(`npm run muster -- check samples/${name}`)
    for (const { code, message, fix } of (await check(name)).findings)
      for (const said of [code, message, fix]) expect(readme).toContain(said)
  }
})

test('the summary is plain JSON with exactly these fields', async () => {
  const summary = publishedSummary(await check('mistakes.csv'))
  expect(Object.keys(summary)).toEqual([
    ...['file', 'encoding', 'delimiter', 'layout', 'rows', 'awards', 'quarters'],
    ...['repairs', 'findings', 'counts', 'totals'],
  ])
  expect(JSON.parse(JSON.stringify(summary))).toEqual(summary)
  expect(Object.keys(summary.findings[0] ?? {})).toEqual([
    'code',
    'severity',
    'row',
    'column',
    'value',
    'message',
    'fix',
  ])
  expect(Object.keys(summary.repairs[0] ?? {})).toEqual(['code', 'row', 'column', 'from', 'to'])
  expect(summary.counts).toEqual({ error: 14, warning: 1, info: 0 })
})
