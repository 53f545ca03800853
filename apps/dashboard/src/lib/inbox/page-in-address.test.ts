import { expect, it } from 'vitest'
import { pageInAddress } from './page-in-address.ts'

it.each([
  ['', 1],
  ['page=3', 3],
  ['page=0', 1],
  ['page=-2', 1],
  ['page=1.5', 1],
  ['page=next', 1],
  ['page=99999999', 1],
])('%j is page %i', (search, page) => {
  expect(pageInAddress(new URLSearchParams(search))).toBe(page)
})
