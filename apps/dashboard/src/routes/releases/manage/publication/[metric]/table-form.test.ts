import { expect, it } from 'vitest'
import { changeOf, draftOf, readDraft, type PossibleDimension } from './table-form.ts'

const dimensions: readonly PossibleDimension[] = [
  { dimension: 'region', label: 'region', categories: [] },
  {
    dimension: 'age_group',
    label: 'age group',
    categories: [
      { code: '0_12', label: '0 to 12' },
      { code: '13_17', label: '13 to 17' },
      { code: '18_24', label: '18 to 24' },
    ],
  },
]
const specification = {
  tables: [{ metric: 'new_clients', by: ['age_group'], firstFiscalYear: 2015 }],
  merges: { age_group: [{ code: 'group_under_18', label: 'Under 18', of: ['0_12', '13_17'] }] },
}

it('what is in force comes out of its own draft', () => {
  const draft = draftOf('new_clients', specification, dimensions)
  expect(draft).toMatchObject({ published: true, firstFiscalYear: '2015', lastFiscalYear: '' })
  expect(changeOf('new_clients', draft, dimensions)).toEqual({
    table: { metric: 'new_clients', published: true, by: ['age_group'], firstFiscalYear: 2015 },
    merges: specification.merges,
  })
  expect(draftOf('tips_received', specification, dimensions).published).toBe(false)
})

it('reads what was filled in: categories with one name are one group, a name that stands alone is none', () => {
  const typed = new URLSearchParams([
    ['published', 'on'],
    ['by', 'age_group'],
    ['by', 'region'],
    ['by', 'shoe_size'],
    ['last', '2016'],
    ['group.age_group.0_12', ' Children '],
    ['group.age_group.13_17', 'Children'],
    ['group.age_group.18_24', 'Young adults'],
  ])
  const change = changeOf('new_clients', readDraft(typed, dimensions), dimensions)
  expect(change.table).toEqual({
    metric: 'new_clients',
    published: true,
    by: ['region', 'age_group'],
    lastFiscalYear: 2016,
  })
  expect(change.merges).toEqual({
    age_group: [{ code: 'group_children', label: 'Children', of: ['0_12', '13_17'] }],
  })
})
