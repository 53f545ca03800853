import { addQuarters, dictionaryStart, formFor, isoDate, programKinds, states } from '@muster/metrics'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AwardFacts } from '../award-facts.ts'
import { checkText, loneStar } from '../fixtures/check-text.ts'
import { writeTemplate, writeWideTemplate } from './write-template.ts'

const anyFacts: fc.Arbitrary<AwardFacts> = fc.record({
  number: fc.constantFrom('2010-VT-BX-K012', '90ZV0138-01-00'),
  program: fc.constantFrom(...programKinds.map(({ code }) => code)),
  firstQuarter: fc.constant(dictionaryStart),
  lastQuarter: fc.constant(addQuarters(dictionaryStart, 40)),
  states: fc.uniqueArray(fc.constantFrom(...states.map(({ code }) => code)), { minLength: 1, maxLength: 3 }),
})
const anyQuarter = fc.nat(40).map((n) => addQuarters(dictionaryStart, n))
const later = { today: isoDate('2030-01-01') }

describe('a template', () => {
  test('as it is, is only said to lack answers: once for each state, with facts and without', async () => {
    await fc.assert(
      fc.asyncProperty(anyFacts, anyQuarter, async (facts, quarter) => {
        const text = writeTemplate(facts, quarter)
        for (const options of [later, { ...later, awards: [facts] }]) {
          const { findings, rows, repairs, awards, quarters } = await checkText(text, options)
          expect(findings.map(({ code }) => code)).toEqual(facts.states.map(() => 'V209'))
          expect(rows).toBe(formFor(facts.program, quarter).length * facts.states.length)
          expect({ repairs, awards, quarters }).toEqual({
            repairs: [],
            awards: [facts.number],
            quarters: [quarter],
          })
        }
      }),
      { numRuns: 40 },
    )
  })

  test('filled in with zeros, has nothing to be found but that all is zero', async () => {
    await fc.assert(
      fc.asyncProperty(anyFacts, anyQuarter, async (facts, quarter) => {
        const filled = writeTemplate(facts, quarter).replaceAll(/^((?:[^,\n]*,){6}),/gm, '$10,')
        const { findings, values } = await checkText(filled, { ...later, awards: [facts] })
        expect(findings.filter(({ code }) => code !== 'Q228' && code !== 'Q104')).toEqual([])
        expect(values.size).toBe(formFor(facts.program, quarter).length * facts.states.length)
      }),
      { numRuns: 20 },
    )
  })

  test('in the wide layout has the same lines, and filled in says the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyFacts, anyQuarter, async (facts, quarter) => {
        const options = { ...later, awards: [facts] }
        const blank = await checkText(writeWideTemplate(facts, quarter), options)
        expect(blank.findings.map(({ code }) => code)).toEqual(facts.states.map(() => 'V209'))
        expect(blank).toMatchObject({ layout: 'wide', unmapped: [], repairs: [] })
        const answered = writeWideTemplate(facts, quarter).replaceAll(/,(?=[,\r])/g, ',7')
        const lines = formFor(facts.program, quarter).length
        expect((await checkText(answered, options)).values.size).toBe(lines * facts.states.length)
      }),
      { numRuns: 20 },
    )
  })

  test('has a byte-order mark, labels beside the codes, and lines that end as RFC 4180 has it', () => {
    const text = writeTemplate(loneStar, addQuarters(dictionaryStart, 19))
    expect(text.startsWith('\uFEFFaward_number,')).toBe(true)
    expect(text).toContain(
      '\r\n2016-VT-BX-K012,FY2017Q4,TX,new_clients,age_group,13_17,,,New clients,age group,13 to 17\r\n',
    )
  })
})
