import { describe, expect, it } from 'vitest'
import { rulesByTier, severityInWords } from './rules-by-tier.ts'

const rule = (code: string, tier: string, severity = 'error') => ({
  code,
  tier,
  severity,
  sentence: `Rule ${code}.`,
  fix: 'Fix it.',
  source: 'Muster',
})

describe('rulesByTier', () => {
  it('reads from the shape of the file to its figures, by code within each tier', () => {
    const read = rulesByTier([rule('V102', 'V'), rule('S001', 'S'), rule('V101', 'V')])
    expect(read.map(({ code, rules }) => [code, rules.map((each) => each.code)])).toEqual([
      ['S', ['S001']],
      ['V', ['V101', 'V102']],
    ])
  })
})

describe('severityInWords', () => {
  it('says what a finding means for the person who sends the file', () => {
    expect(severityInWords('error')).toBe('Must be fixed before you can submit')
    expect(severityInWords('warning')).toContain('you can submit')
  })
})
