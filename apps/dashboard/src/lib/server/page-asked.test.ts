import { expect, it } from 'vitest'
import { pageAsked } from './page-asked.ts'

const asked = (query: string) => pageAsked(new URL(`http://localhost/administration${query}`))

it('reads what is sought and the page', () => {
  expect(asked('?search=%20harbor%20&page=3')).toEqual({ search: 'harbor', page: 3 })
  expect(asked('')).toEqual({ search: '', page: 1 })
})

it.each(['0', '-1', '1.5', 'x', '99999999'])('takes %s for the first page', (page) => {
  expect(asked(`?page=${page}`).page).toBe(1)
})
