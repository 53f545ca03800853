import type { FindingRecord } from '@muster/data'
import { fiscalQuarter } from '@muster/metrics'
import { describe, expect, it } from 'vitest'
import { countNotExplained, explanationsOf } from './explanations-of.ts'

const finding = (code: string, more: Partial<FindingRecord> = {}): FindingRecord => ({
  code,
  severity: 'warning',
  row: 7,
  column: 'value',
  cell: null,
  value: '12',
  message: 'It is lower than last quarter.',
  fix: 'Check it, or say why.',
  subject: 'TX new_clients',
  ...more,
})
const text = 'One site moved, and its work stopped for two weeks.'
const quarter = fiscalQuarter('FY2017Q3')

describe('explanationsOf', () => {
  it('asks for warnings of quality and of comparison, and for nothing else', () => {
    const findings = [
      finding('V301', { severity: 'error' }),
      finding('Q102', { severity: 'info' }),
      finding('S109'),
      finding('M101'),
      finding('Q203'),
    ]
    expect(explanationsOf(findings, [], []).map(({ code }) => code)).toEqual(['M101', 'Q203'])
    expect(countNotExplained(findings, [])).toBe(2)
  })

  it('takes one answer for all findings of a rule, or one for each subject', () => {
    const findings = [
      finding('Q203'),
      finding('Q203', { subject: 'OK new_clients' }),
      finding('Q103', { subject: null }),
    ]
    const own = [{ code: 'Q203', subject: 'OK new_clients', text }]
    const [first, second] = explanationsOf(findings, own, [])
    expect(first).toMatchObject({
      code: 'Q203',
      whole: { said: null },
      each: [
        { subject: 'TX new_clients', said: null },
        { subject: 'OK new_clients', said: text },
      ],
      missing: 1,
    })
    expect(second).toMatchObject({ code: 'Q103', each: [], missing: 1 })

    const whole = [{ code: 'Q203', subject: '', text }]
    expect(explanationsOf(findings, whole, [])[0]).toMatchObject({ whole: { said: text }, missing: 0 })
    expect(countNotExplained(findings, [...whole, { code: 'Q103', subject: '', text }])).toBe(0)
  })

  it('one answer is enough for a subject that is found twice, and none of another rule counts', () => {
    const findings = [finding('Q203'), finding('Q203', { row: 9 })]
    expect(explanationsOf(findings, [], [])[0]).toMatchObject({ each: [{}], missing: 2 })
    expect(countNotExplained(findings, [{ code: 'Q203', subject: 'TX new_clients', text }])).toBe(0)
    expect(countNotExplained(findings, [{ code: 'Q204', subject: '', text }])).toBe(2)
  })

  it('offers what was said before of the very same, and says it of nothing', () => {
    const earlier = [{ code: 'Q203', subject: 'TX new_clients', text, quarter }]
    const [group] = explanationsOf([finding('Q203')], [], earlier)
    expect(group).toMatchObject({
      whole: { offered: null },
      each: [{ said: null, offered: { text, quarter } }],
      missing: 1,
    })
  })
})
