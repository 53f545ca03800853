import { openMemoryStore, type Store } from '@muster/data/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportThrough } from './testing/report-through.ts'
import { quarter, smallMuster } from './testing/small-muster.ts'
import { outliers } from './verbs/outliers.ts'

describe('what stands out among awards', () => {
  let store: Store
  beforeAll(async () => {
    store = await openMemoryStore()
  })
  afterAll(() => store.close())

  it('is narrowed to one program, also where another has the same name', async () => {
    const muster = await smallMuster(store)
    const office = await muster.office('DOJ/OVC')
    const officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
    const organization = await muster.organization('Lone Star Harbor')
    const grantee = await muster.person(
      'Ana Ortiz',
      { role: 'reporter', ...organization },
      { role: 'certifying_official', ...organization },
    )
    for (const number of ['AWARD-1', 'AWARD-2']) {
      const program = await muster.program('direct_services', office)
      const award = await muster.award(number, { ...organization, ...program })
      await reportThrough({ grantee, officer, award }, quarter, { new_clients: 10, open_clients: 4 })
    }
    const { programs, reports } = await outliers(officer, { metric: 'new_clients' })
    expect(new Set(programs.map(({ name }) => name)).size).toBe(1)
    expect(reports).toBe(2)
    for (const { code } of programs)
      expect(await outliers(officer, { metric: 'new_clients', program: code })).toMatchObject({ reports: 1 })
  })
})
