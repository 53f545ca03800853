import { fiscalQuarter, totalOf } from '@muster/metrics'
import { expect, test } from 'vitest'
import { answerKinds } from '../coding/answer-kind.ts'
import { stratumId } from '../coding/strata.ts'
import { formIndex } from './form-index.ts'
import { LineStore } from './line-store.ts'
import { Report, type ReportFacts } from './report.ts'

const about: ReportFacts = {
  place: { award: '90ZV0138', quarter: fiscalQuarter('FY2017Q4'), state: 'TX' },
  facts: undefined,
  program: undefined,
  form: undefined,
}
const [clients, open, trained] = ['new_clients', 'open_clients', 'staff_trained'].map((code) =>
  stratumId(totalOf(code)),
)
if (clients === undefined || open === undefined || trained === undefined)
  throw new Error('These metrics exist.')

function reportOf(...kinds: readonly (keyof typeof answerKinds)[]) {
  const lines = new LineStore()
  kinds.forEach((kind, at) => lines.add(0, clients ?? 0, answerKinds[kind], at + 10, at + 2))
  const report = new Report(lines, new Map())
  report.open(about, Uint32Array.from(kinds.keys()))
  return report
}

test('a number, its kind and its row are found by stratum', () => {
  const report = reportOf('value')
  expect([report.numberOf(clients), report.kindOf(clients), report.rowOf(clients)]).toEqual([
    10,
    answerKinds.value,
    2,
  ])
  expect([report.numberOf(open), report.kindOf(open), report.rowOf(open)]).toEqual([
    undefined,
    undefined,
    null,
  ])
})

test('only a value is a number', () => {
  for (const kind of ['notReported', 'notTracked', 'blank', 'unreadable'] as const)
    expect(reportOf(kind).numberOf(clients)).toBeUndefined()
})

test('the first answered line counts, later ones repeat it, and blank ones do neither', () => {
  const report = reportOf('blank', 'value', 'blank', 'value', 'notReported')
  expect(report.numberOf(clients)).toBe(11)
  expect(report.repeated).toEqual([
    { line: 3, before: 1 },
    { line: 4, before: 1 },
  ])
})

test('nothing of one report is left when the next is opened', () => {
  const lines = new LineStore()
  lines.add(0, clients, answerKinds.value, 1, 2)
  lines.add(0, clients, answerKinds.value, 1, 3)
  lines.add(1, open, answerKinds.value, 5, 4)
  const report = new Report(lines, new Map())
  report.open(about, Uint32Array.of(0, 1))
  report.open({ ...about, form: formIndex('direct_services', about.place.quarter) }, Uint32Array.of(2))
  expect(report.numberOf(clients)).toBeUndefined()
  expect(report.numberOf(open)).toBe(5)
  expect(report.repeated).toEqual([])
  expect(report.about.form?.required).toContain(trained)
})

test('without a report there is nothing to ask', () => {
  expect(() => new Report(new LineStore(), new Map()).about).toThrow('No report')
})
