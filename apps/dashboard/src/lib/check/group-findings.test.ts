import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupFindings, type FindingPlace } from './group-findings.ts'

const finding = (
  code: string,
  severity: FindingPlace['severity'],
  row = 2,
  fix = 'Mend it.',
): FindingPlace => ({
  code,
  severity,
  row,
  column: 'value',
  value: 'x',
  message: `${code} in row ${row}.`,
  fix,
})

describe('groupFindings', () => {
  it('puts what blocks before what does not, and a broken structure before single values', () => {
    const codes = groupFindings([
      finding('Q101', 'warning'),
      finding('V110', 'error'),
      finding('V110', 'error', 3),
      finding('S101', 'error'),
    ]).map(({ code }) => code)
    expect(codes).toEqual(['S101', 'V110', 'Q101'])
  })

  it('puts the cause that is there most often first, among equals', () => {
    const codes = groupFindings([
      finding('V101', 'error'),
      finding('V102', 'error', 3),
      finding('V102', 'error', 4),
    ])
    expect(codes.map(({ code }) => code)).toEqual(['V102', 'V101'])
  })

  it('names a group by the sentence of its rule, else by its first place', () => {
    const sentence = (code: string) => (code === 'V101' ? 'A value is a whole number.' : undefined)
    const titles = groupFindings([finding('V101', 'error'), finding('V102', 'error')], sentence)
    expect(titles.map(({ title }) => title)).toEqual(['A value is a whole number.', 'V102 in row 2.'])
  })

  it('says a fix once when it is the same in every place, and leaves it to the places when not', () => {
    expect(groupFindings([finding('V101', 'error'), finding('V101', 'error', 3)])[0]?.fix).toBe('Mend it.')
    expect(
      groupFindings([finding('V101', 'error'), finding('V101', 'error', 3, 'Other.')])[0]?.fix,
    ).toBeUndefined()
  })

  it('loses no finding and invents none', () => {
    const any = fc.record({
      code: fc.constantFrom('S101', 'V101', 'V102', 'Q101', 'X'),
      severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
      row: fc.option(fc.integer({ min: 1, max: 99 })),
    })
    fc.assert(
      fc.property(fc.array(any), (made) => {
        const findings = made.map(({ code, severity, row }) => ({ ...finding(code, severity), row }))
        const grouped = groupFindings(findings).flatMap(({ places }) => places)
        expect(grouped).toHaveLength(findings.length)
        expect(new Set(grouped)).toEqual(new Set(findings))
      }),
    )
  })
})
