import { expect, test } from 'vitest'
import { fiscalQuarter, metrics, programKinds, totalOf } from '@muster/metrics'
import { stratumId } from '../coding/strata.ts'
import { LineStore } from './line-store.ts'
import { programsFromMetrics } from './program-of-award.ts'
import { ReportList } from './report-list.ts'

function programOf(...codes: readonly string[]) {
  const lines = new LineStore()
  const reports = new ReportList()
  const award = reports.awards.idOf('90ZV0138')
  const report = reports.idOf(
    award,
    reports.quarters.idOf(fiscalQuarter('FY2017Q4')),
    reports.states.idOf('TX'),
  )
  for (const code of codes) lines.add(report, stratumId(totalOf(code)), 0, 1, 2)
  return programsFromMetrics(lines, reports)(award)
}

test.each(programKinds)('all metrics of $label tell that form', ({ code }) => {
  expect(programOf(...metrics.filter(({ program }) => program === code).map((metric) => metric.code))).toBe(
    code,
  )
})

test('the form that covers most metrics is taken, however many lines each has', () => {
  expect(programOf('new_clients', 'clients_served', 'tips_received', 'tips_received', 'tips_received')).toBe(
    'direct_services',
  )
})

test('a tie tells nothing, nor does an award without lines', () => {
  expect(programOf('new_clients', 'tips_received')).toBeUndefined()
  expect(programOf()).toBeUndefined()
})
