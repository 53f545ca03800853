import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addsUpToTotal } from '../breakdown.ts'
import { categoriesOf, dictionaryStart, findBreakdown, findMetric } from '../dictionary.ts'
import { fiscalQuarter } from '../fiscal-quarter.ts'
import { isInForce } from '../in-force.ts'
import { programKinds } from '../program-kind.ts'
import { addQuarters } from '../quarter-arithmetic.ts'
import { isStratum, isTotal, stratumKey, totalOf } from '../stratum.ts'
import { formFor } from './form-for.ts'

const anyProgram = fc.constantFrom(...programKinds.map(({ code }) => code))
const anyPlanQuarter = fc.nat(40).map((n) => addQuarters(dictionaryStart, n))

const keysOf = (program: 'direct_services' | 'hotline', quarter: string) =>
  formFor(program, fiscalQuarter(quarter)).map(stratumKey)

describe('a form', () => {
  test('of direct services has at least 120 lines', () => {
    expect(formFor('direct_services', fiscalQuarter('FY2017Q4')).length).toBeGreaterThanOrEqual(120)
  })

  test('asks for each line once, and only for strata of its program that are in force', () => {
    fc.assert(
      fc.property(anyProgram, anyPlanQuarter, (program, quarter) => {
        const form = formFor(program, quarter)
        expect(new Set(form.map(stratumKey)).size).toBe(form.length)
        for (const line of form) {
          const metric = findMetric(line.metric)
          const breakdown = findBreakdown(line.breakdown)
          expect(isStratum(line)).toBe(true)
          expect(metric?.program).toBe(program)
          expect(metric && isInForce(metric, quarter)).toBe(true)
          if (breakdown === undefined) continue
          expect(categoriesOf(breakdown, quarter).map(({ code }) => code)).toContain(line.category)
        }
      }),
    )
  })

  test('requires every total, and never a line of a breakdown that need not add up', () => {
    fc.assert(
      fc.property(anyProgram, anyPlanQuarter, (program, quarter) => {
        for (const line of formFor(program, quarter)) {
          const breakdown = findBreakdown(line.breakdown)
          if (isTotal(line)) expect(line.required).toBe(true)
          else if (line.required) expect(breakdown && addsUpToTotal(breakdown)).toBe(true)
        }
      }),
    )
  })

  test('requires a breakdown as a whole or not at all, and its total stands before it', () => {
    fc.assert(
      fc.property(anyProgram, anyPlanQuarter, (program, quarter) => {
        const form = formFor(program, quarter)
        const keys = form.map(stratumKey)
        const required = new Map<string, boolean>()
        form.forEach((line, at) => {
          const part = `${line.metric}.${line.breakdown}`
          expect(required.get(part) ?? line.required).toBe(line.required)
          required.set(part, line.required)
          expect(keys.indexOf(stratumKey(totalOf(line.metric)))).toBeLessThanOrEqual(at)
        })
      }),
    )
  })

  test('asks who new clients are, but leaves special classifications to the organization', () => {
    const required = formFor('direct_services', fiscalQuarter('FY2017Q4')).filter((line) => line.required)
    const asked = new Set(required.map(({ breakdown }) => breakdown))
    expect(asked).toContain('age_group')
    expect(asked).not.toContain('special_classification')
  })
})

describe('a form changes with its quarter', () => {
  test('people waiting are asked from FY2015 Q1 on', () => {
    expect(keysOf('direct_services', 'FY2014Q4')).not.toContain('clients_waiting')
    expect(keysOf('direct_services', 'FY2015Q1')).toContain('clients_waiting')
  })

  test('signals by text are asked once there was a text line', () => {
    expect(keysOf('hotline', 'FY2013Q1')).not.toContain('signals_received.channel.text')
    expect(keysOf('hotline', 'FY2013Q2')).toContain('signals_received.channel.text')
  })

  test('nothing is asked before the dictionary begins', () => {
    expect(formFor('direct_services', fiscalQuarter('FY2012Q4'))).toEqual([])
  })
})
