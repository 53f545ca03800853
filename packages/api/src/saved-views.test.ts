import { auditEvent, type Store } from '@muster/data'
import { openMemoryStore } from '@muster/data/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { Conflict, Invalid, NotFound, NotPermitted } from './refusals.ts'
import { smallMuster } from './testing/small-muster.ts'
import { changeView } from './verbs/change-view.ts'
import { homeView, setHomeView } from './verbs/home-view.ts'
import { listViews } from './verbs/list-views.ts'
import { removeView } from './verbs/remove-view.ts'
import { saveView, saveViewInput } from './verbs/save-view.ts'

describe('saved views', () => {
  let store: Store
  let officeId: string
  let ruth: Context
  let helen: Context
  let samuel: Context
  let lena: Context
  let grantee: Context

  beforeAll(async () => {
    store = await openMemoryStore()
    const muster = await smallMuster(store)
    const office = await muster.office('DOJ/OVC')
    officeId = office.officeId
    ruth = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
    helen = await muster.person('Helen Marsh', { role: 'office_administrator', ...office })
    const other = await muster.office('HHS/OTIP')
    samuel = await muster.person('Samuel Brandt', { role: 'program_officer', ...other })
    lena = await muster.person('Lena Moravec', { role: 'data_steward' })
    grantee = await muster.person('Dana Whitfield', {
      role: 'reporter',
      ...(await muster.organization('Lone Star Harbor')),
    })
  })
  afterAll(() => store.close())

  const save = (ctx: Context, name: string, more: object = {}) =>
    saveView(ctx, saveViewInput.parse({ name, page: 'map', query: 'metric=new_clients&time=year', ...more }))
  const namesOf = async (ctx: Context) => (await listViews(ctx)).views.map(({ name }) => name)

  it('are seen by their owner, the office or everybody, as they are shared', async () => {
    await save(ruth, 'Mine')
    await save(ruth, 'Our states', { share: officeId })
    await save(lena, 'The nation', { share: 'everybody' })
    expect(await namesOf(ruth)).toEqual(['Mine', 'Our states', 'The nation'])
    expect(await namesOf(helen)).toEqual(['Our states', 'The nation'])
    expect(await namesOf(samuel)).toEqual(['The nation'])
    expect((await listViews(helen)).views[0]).toMatchObject({
      own: false,
      ownerName: 'Ruth Okafor',
      officeName: 'DOJ/OVC',
      page: 'map',
      query: 'metric=new_clients&time=year',
    })
  })

  it('are shared with one’s own office alone, and with everybody by who reads the nation', async () => {
    expect((await listViews(ruth)).shares.map(({ share }) => share)).toEqual(['nobody', officeId])
    expect((await listViews(lena)).shares.map(({ share }) => share)).toEqual(['nobody', 'everybody'])
    await expect(save(samuel, 'Theirs', { share: officeId })).rejects.toThrow(Invalid)
    await expect(save(ruth, 'Everybody’s', { share: 'everybody' })).rejects.toThrow(Invalid)
  })

  it('have names of their own, which say nothing of a person', async () => {
    await expect(save(ruth, ' Mine ')).rejects.toThrow(Conflict)
    await expect(save(ruth, '   ')).rejects.toThrow('Give the view a name')
    await expect(save(ruth, 'x'.repeat(81))).rejects.toThrow('Write the name in 1 to 80 characters.')
    await expect(save(ruth, 'Client 123-45-6789')).rejects.toThrow('never about a person')
    await save(samuel, 'Mine')
  })

  it('keep codes only: no other words fit into the filters', () => {
    for (const query of ['name=Ann', 'metric=Ann+Smith', 'state=a@example.org'])
      expect(saveViewInput.safeParse({ name: 'A', page: 'trend', query }).success, query).toBe(false)
  })

  it('are renamed, shared anew and deleted by their owner alone', async () => {
    const { id } = await save(ruth, 'Draft', { share: officeId })
    for (const ctx of [helen, samuel, lena]) {
      await expect(changeView(ctx, { id, name: 'Taken', share: 'nobody' })).rejects.toThrow(NotFound)
      await expect(removeView(ctx, { id })).rejects.toThrow(NotFound)
    }
    await expect(changeView(ruth, { id, name: 'Mine', share: 'nobody' })).rejects.toThrow(Conflict)
    await changeView(ruth, { id, name: 'Final', share: 'nobody' })
    expect(await namesOf(ruth)).toContain('Final')
    expect(await namesOf(helen)).not.toContain('Final')
    await removeView(ruth, { id })
    expect(await namesOf(ruth)).not.toContain('Final')
  })

  it('are a home as long as the person may open them', async () => {
    const { id } = await save(ruth, 'Start here', { share: officeId, asHome: true })
    expect(await homeView(ruth)).toEqual({ page: 'map', query: 'metric=new_clients&time=year' })
    await expect(setHomeView(samuel, { id })).rejects.toThrow(NotFound)
    await setHomeView(helen, { id })
    expect((await listViews(helen)).views.find(({ isHome }) => isHome)?.name).toBe('Start here')
    await changeView(ruth, { id, name: 'Start here', share: 'nobody' })
    expect(await homeView(helen)).toBeNull()
    expect(await homeView(ruth)).not.toBeNull()
    await setHomeView(ruth, { id: null })
    expect(await homeView(ruth)).toBeNull()
    await setHomeView(ruth, { id })
    await removeView(ruth, { id })
    expect(await homeView(ruth)).toBeNull()
  })

  it('are not for grantees', async () => {
    await expect(save(grantee, 'Mine')).rejects.toThrow(NotPermitted)
    expect(await homeView(grantee)).toBeNull()
  })

  it('leave neither names nor filters in the record', async () => {
    const said = JSON.stringify(await store.db.select({ detail: auditEvent.detail }).from(auditEvent))
    expect(said).toContain('"asHome":true')
    expect(said).not.toMatch(/Our states|new_clients/)
  })
})
