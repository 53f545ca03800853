import { openMemoryStore, type Store } from '@muster/data/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NotFound, NotPermitted } from './refusals.ts'
import { makeFiguresWorld, type FiguresWorld } from './testing/figures-world.ts'
import { organizationProfile } from './verbs/organization-profile.ts'
import { outliers } from './verbs/outliers.ts'

describe('single organizations', () => {
  let store: Store
  let world: FiguresWorld
  beforeAll(async () => {
    store = await openMemoryStore()
    world = await makeFiguresWorld(store)
  }, 60_000)
  afterAll(() => store.close())

  const profileOf = (name: keyof FiguresWorld['organizations']) =>
    organizationProfile(world.officer, { organizationId: world.organizations[name] })

  it('show their awards, how they reported in eight quarters, and what they count', async () => {
    const { name, quarters, awards, findings } = await profileOf('Lone Star Harbor')
    expect([name, quarters.length, quarters.at(-1)?.quarter]).toEqual(['Lone Star Harbor', 8, 'FY2017Q4'])
    expect(awards).toHaveLength(1)
    expect(awards[0]?.cells.map((cell) => cell?.shown)).toEqual([
      ...['late', 'late', 'late', 'late'],
      ...['accepted', 'accepted', 'accepted', 'accepted'],
    ])
    // Everything came in October 2017: only the last quarter was still on time.
    expect(awards[0]).toMatchObject({ onTime: 1, late: 3, missing: 4, returned: 0, states: ['TX'] })
    expect(awards[0]?.headlines.find(({ metric }) => metric === 'new_clients')).toMatchObject({
      values: [null, null, null, null, 10, 20, 40, 80],
      // Three awards are no group.
      peers: Array.from({ length: 8 }, () => null),
    })
    expect(findings).toEqual([])
  })

  it('are seen by their own office alone', async () => {
    await expect(profileOf('Cactus Spring')).rejects.toThrow(NotFound)
    await expect(
      organizationProfile(world.steward, { organizationId: world.organizations['Lone Star Harbor'] }),
    ).rejects.toThrow(NotPermitted)
    await expect(outliers(world.steward, {})).rejects.toThrow(NotPermitted)
  })

  it('stand out only where enough is known, and an unknown wish narrows nothing', async () => {
    const { outliers: found, reports, programs } = await outliers(world.officer, {})
    // Two awards with three and four quarters: nothing is usual yet.
    expect(found).toEqual([])
    expect(reports).toBeGreaterThan(0)
    expect(programs).toHaveLength(1)
    expect(await outliers(world.officer, { metric: 'gone', program: 'GONE' })).toMatchObject({
      metric: null,
      program: null,
      reports,
    })
    expect(await outliers(world.officer, { metric: 'new_clients' })).toMatchObject({ metric: 'new_clients' })
  })
})
