import { addsOverOrganizations, findMetric, programKinds } from '@muster/metrics'
import { expect, it } from 'vitest'
import { mainMetricOf } from './main-metric.ts'

it.each(programKinds.map(({ code }) => code))(
  'the main metric of %s is one of its own, and adds up nationally',
  (kind) => {
    const metric = findMetric(mainMetricOf(kind))
    expect(metric?.program).toBe(kind)
    expect(metric && addsOverOrganizations(metric)).toBe(true)
  },
)
