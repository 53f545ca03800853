import { describe, expect, test } from 'vitest'
import type { Rule } from '../rules/rule.ts'
import { FindingLedger, mostAlike, mostDetails } from './finding-ledger.ts'
import type { Severity } from './severity.ts'

const rule = (code: string, severity: Severity = 'error'): Rule => ({
  code,
  tier: 'V',
  severity,
  sentence: 'All is well.',
  fix: 'Mend it.',
  source: 'test',
})
const message = 'Something is wrong.'
const at = (row: number | null, value = 'x') => ({ row, column: 'value', value, message })

describe('what is alike', () => {
  test('is told row by row up to twenty rows, and as one beyond', () => {
    const ledger = new FindingLedger()
    for (let row = 2; row < 2 + mostAlike; row++) ledger.add(rule('V1'), at(row))
    expect(ledger.finish().findings).toHaveLength(mostAlike)
    ledger.add(rule('V1'), at(99))
    const { findings, counts } = ledger.finish()
    expect(findings).toMatchObject([
      { row: 2, message: `${message} This is so in 21 rows, beginning with row 2.` },
    ])
    expect(counts).toEqual({ error: 1, warning: 0, info: 0 })
  })

  test('is what has one rule, column and value, unless a cause is given', () => {
    const ledger = new FindingLedger()
    for (let row = 0; row < 30; row++) ledger.add(rule('V1'), at(row, `${row % 2}`))
    for (let row = 0; row < 30; row++) ledger.add(rule('V2'), { ...at(row, `${row}`), cause: 'one' })
    expect(ledger.finish().counts.error).toBe(30 + 1)
  })

  test('is told together at once where one reason and one fix are behind it', () => {
    const ledger = new FindingLedger()
    for (const row of [7, 9]) ledger.add(rule('V1'), { ...at(row), together: true })
    expect(ledger.finish().findings).toMatchObject([{ row: 7, message: expect.stringContaining('2 rows') }])
  })
})

describe('a flood', () => {
  test('keeps a thousand details and counts all', () => {
    const ledger = new FindingLedger()
    for (let row = 0; row < 5_000; row++) ledger.add(rule('V1'), at(row, `${row}`))
    const { findings, counts } = ledger.finish()
    expect(findings).toHaveLength(mostDetails)
    expect(counts.error).toBe(5_000)
    expect(findings[0]?.row).toBe(0)
  })

  test('of notes never drives out an error that comes later', () => {
    const ledger = new FindingLedger()
    for (let row = 0; row < 5_000; row++) ledger.add(rule('V1', 'info'), at(row, `${row}`))
    ledger.add(rule('V2'), at(5_001))
    const { findings, counts } = ledger.finish()
    expect(findings[0]?.code).toBe('V2')
    expect(counts).toEqual({ error: 1, warning: 0, info: 5_000 })
  })
})

describe('the order', () => {
  test('is most damaging first, then by row', () => {
    const ledger = new FindingLedger()
    ledger.add(rule('Q1', 'warning'), at(2))
    ledger.add(rule('V2'), at(9))
    ledger.add(rule('V1'), at(5))
    ledger.add(rule('S1'), at(8))
    ledger.add(rule('P1'), at(10))
    for (let row = 30; row < 60; row++) ledger.add(rule('V3'), at(row))
    expect(ledger.finish().findings.map(({ code }) => code)).toEqual(['P1', 'S1', 'V3', 'V1', 'V2', 'Q1'])
  })
})

describe('a value that looks personal', () => {
  test('is never repeated, nor one of great length, nor a control character', () => {
    const ledger = new FindingLedger()
    ledger.add(rule('V1'), at(2, 'jane@example.org'))
    ledger.add(rule('V1'), at(3, 'x'.repeat(1_000)))
    ledger.add(rule('V1'), at(4, 'a\u001b[2Jb'))
    const values = ledger.finish().findings.map(({ value }) => value)
    expect(values).toEqual([null, `${'x'.repeat(80)}…`, 'a [2Jb'])
  })
})
