import { expect, it } from 'vitest'
import { metricMenu, termChosen, termView } from './term-view.ts'

const text = { metric: 'signals_received', breakdown: 'channel', categories: ['text'] }

it('a part offers the breakdowns of its metric, and the categories of its breakdown', () => {
  const view = termView('above', 1, text)
  expect(view).toMatchObject({
    field: 'above1',
    metric: 'signals_received',
    breakdown: 'channel',
    exclusive: true,
  })
  expect(view.about).toContain('Counted in signals.')
  expect(view.categories.filter(({ chosen }) => chosen)).toEqual([
    { code: 'text', label: 'Text message', chosen: true },
  ])
  expect(termView('above', 0, { ...text, breakdown: '' }).categories).toEqual([])
})

it('what belongs to another metric or breakdown is not chosen any more', () => {
  expect(termChosen({ ...text, metric: 'new_clients' })).toEqual({
    metric: 'new_clients',
    breakdown: '',
    categories: [],
  })
  expect(
    termChosen({ metric: 'new_clients', breakdown: 'age_group', categories: ['text', '13_17'] }),
  ).toEqual({
    metric: 'new_clients',
    breakdown: 'age_group',
    categories: ['13_17'],
  })
  expect(termChosen({ ...text, metric: 'made_up' }).metric).toBe('')
})

it('the menu has every metric, also those that a sum refuses with a sentence', () => {
  const all = metricMenu().flatMap(({ metrics }) => metrics.map(({ code }) => code))
  expect(all).toContain('clients_served')
  expect(new Set(all).size).toBe(all.length)
})
