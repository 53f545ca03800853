import { openMemoryStore } from '@muster/data/testing'
import type { Store } from '@muster/data'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { Conflict, Invalid, NotFound } from './refusals.ts'
import { reportThrough } from './testing/report-through.ts'
import { quarter, smallMuster } from './testing/small-muster.ts'
import { buildRelease } from './verbs/build-release.ts'
import { getPublication } from './verbs/get-publication.ts'
import { getRelease } from './verbs/get-release.ts'
import { previewChange } from './verbs/preview-publication.ts'
import { releaseTable } from './verbs/release-table.ts'
import { savePublication } from './verbs/save-publication.ts'

let store: Store
let steward: Context
const note = 'Counts by state are nearly all withheld.'
const byRegion = { metric: 'new_clients', published: true, by: ['region', 'age_group'] }

beforeAll(async () => {
  store = await openMemoryStore()
  const muster = await smallMuster(store)
  const office = await muster.office('DOJ/OVC')
  const program = await muster.program('direct_services', office)
  const officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
  steward = await muster.person('Lena Moravec', { role: 'data_steward' })
  // Three organizations in Texas, and one in each of three states of another region.
  for (const [index, state] of (['TX', 'TX', 'TX', 'OH', 'IL', 'MI'] as const).entries()) {
    const harbor = await muster.organization(`Harbor ${index}`)
    const award = await muster.award(`H-${index}`, { ...harbor, ...program }, [state])
    const grantee = await muster.person(
      `Reporter ${index}`,
      { role: 'reporter', ...harbor },
      { role: 'certifying_official', ...harbor },
    )
    await reportThrough({ grantee, officer, award, states: [state] }, quarter, { new_clients: 20 })
  }
})
afterAll(() => store.close())

it('begins with version 1, which nobody saved', async () => {
  const { version, versions, specification } = await getPublication(steward)
  expect([version, versions]).toEqual([1, []])
  expect(specification.policy).toEqual({ threshold: 11, contributors: 3, dominance: 0.8 })
})

it('shows what a change would withhold, and what a coarser way would save, and keeps nothing', async () => {
  const byState = { metric: 'new_clients', published: true, by: ['state'] }
  const { dimensions } = await previewChange(steward, {
    metric: 'new_clients',
    change: { table: byState },
  })
  const state = dimensions.find(({ dimension }) => dimension === 'state')
  // Ohio, Illinois and Michigan have one organization each; Texas need not be withheld with them.
  expect(state?.then).toEqual({ parts: 4, withheld: 3, omitted: 0 })
  expect(state?.coarser).toEqual({ how: 'by region alone', parts: 2, withheld: 0, omitted: 0 })
  expect((await getPublication(steward)).version).toBe(1)
})

it('refuses what cannot be published, in a sentence', async () => {
  const change = { table: { ...byRegion, by: ['special_classification'] } }
  await expect(savePublication(steward, { after: 1, note, change })).rejects.toThrow(
    /do not add up to the total/,
  )
  await expect(previewChange(steward, { metric: 'clients_served', change: {} })).rejects.toThrow(NotFound)
  const merges = { age_group: [{ code: 'group_young', label: 'Young', of: ['0_12', 'nobody'] }] }
  await expect(savePublication(steward, { after: 1, note, change: { merges } })).rejects.toThrow(Invalid)
})

it('saves a version, once, by which the next release is built', async () => {
  const merges = { age_group: [{ code: 'group_under_18', label: 'Under 18', of: ['0_12', '13_17'] }] }
  const change = { table: byRegion, merges }
  expect(await savePublication(steward, { after: 1, note, change })).toEqual({ version: 2 })
  await expect(savePublication(steward, { after: 1, note, change })).rejects.toThrow(Conflict)
  await expect(savePublication(steward, { after: 2, note, change })).rejects.toThrow(/Nothing is different/)
  const { number } = await buildRelease(steward, { title: 'Coarser', status: 'preliminary' })
  const { divisions } = await getRelease(steward, { number })
  const own = divisions.filter(({ metric }) => metric === 'new_clients')
  expect(own.map(({ dimension }) => dimension)).toEqual(['region', 'age_group'])
  const { parts } = await releaseTable(steward, { number, metric: 'new_clients', by: 'age_group' })
  const members = parts?.members.map(({ member }) => member)
  expect(members).toContain('group_under_18')
  expect(members).not.toContain('0_12')
})
