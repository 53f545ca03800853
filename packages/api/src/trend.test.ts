import { onEveryDatabase } from '@muster/data/testing'
import { beforeAll, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { Invalid } from './refusals.ts'
import { reportThrough } from './testing/report-through.ts'
import { earlier, quarter, smallMuster } from './testing/small-muster.ts'
import { dashboardMetrics } from './verbs/dashboard-metrics.ts'
import { trend } from './verbs/trend.ts'

onEveryDatabase('the trend', (store) => {
  let reader: Context

  beforeAll(async () => {
    const muster = await smallMuster(store())
    const office = await muster.office('DOJ/OVC')
    const officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
    reader = await muster.person('Lena Moravec', { role: 'data_steward' })
    for (const [index, name] of ['Lone Star Harbor', 'Mesquite Bend'].entries()) {
      const program = await muster.program('direct_services', office)
      const organization = await muster.organization(name)
      const award = await muster.award(`AWARD-${index}`, { ...organization, ...program })
      const grantee = await muster.person(
        `Reporter of ${name}`,
        { role: 'reporter', ...organization },
        { role: 'certifying_official', ...organization },
      )
      await reportThrough({ grantee, officer, award }, earlier, { new_clients: 10 + index })
      if (index === 0) await reportThrough({ grantee, officer, award }, quarter, { new_clients: 34 })
    }
  })

  it('runs over eight quarters to the last one that is over, by program', async () => {
    const { periods, series, total, unit } = await trend(reader, {
      metric: 'new_clients',
      breakdown: '',
      category: '',
    })
    expect(unit).toBe('clients')
    expect(periods.map(({ code }) => code).slice(0, 2)).toEqual(['FY2016Q1', 'FY2016Q2'])
    expect(periods.at(-1)).toEqual({
      code: 'FY2017Q4',
      label: 'FY2017 Q4 (Jul–Sep 2017)',
      reported: 1,
      expected: 2,
      quarters: 1,
      quartersOver: 1,
      partial: true,
    })
    expect(series.map(({ values }) => values.slice(-2))).toEqual(
      expect.arrayContaining([
        [10, 34],
        [11, null],
      ]),
    )
    expect(series.map(({ coverage }) => coverage?.at(-1))).toEqual(
      expect.arrayContaining([
        { reported: 0, expected: 1 },
        { reported: 1, expected: 1 },
      ]),
    )
    expect(total.slice(-3)).toEqual([null, 21, 34])
  })

  it('can be narrowed to a category', async () => {
    const narrowed = (await dashboardMetrics(reader)).find(({ code }) => code === 'new_clients')
      ?.breakdowns[0]
    const category = narrowed?.categories[0]?.code ?? ''
    const { total } = await trend(reader, {
      metric: 'new_clients',
      breakdown: narrowed?.code ?? '',
      category,
    })
    expect(total.at(-1)).toBe(34)
  })

  it('refuses what never adds up over organizations, and does not offer it', async () => {
    expect((await dashboardMetrics(reader)).map(({ code }) => code)).not.toContain('clients_served')
    await expect(trend(reader, { metric: 'clients_served', breakdown: '', category: '' })).rejects.toThrow(
      Invalid,
    )
  })
})
