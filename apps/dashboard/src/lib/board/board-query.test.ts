import { expect, it } from 'vitest'
import { paths } from '#lib/paths.ts'
import { boardQueryIn } from './board-query.ts'

const read = (query: string) => boardQueryIn(new URLSearchParams(query))

it('an address is read as it was written', () => {
  const asked = {
    until: 'FY2017Q4',
    program: 'OVC-HT',
    standing: 'late',
    search: 'Harbor & Light',
    page: 2,
  } as const
  expect(read(paths.board(asked).split('?')[1] ?? '')).toEqual(asked)
  expect(read('')).toEqual({})
})

it.each([
  'until=FY2017Q5',
  'standing=lost',
  'page=0',
  'page=1',
  'page=-3',
  'page=1.5',
  'page=x',
  'search=++',
])('%s asks for nothing', (query) => expect(read(query)).toEqual({}))
