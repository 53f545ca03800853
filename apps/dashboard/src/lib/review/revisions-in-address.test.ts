import { expect, it } from 'vitest'
import { revisionsInAddress } from './revisions-in-address.ts'

it('two numbers are two revisions, anything else is left out', () => {
  expect(revisionsInAddress(new URLSearchParams('from=1&to=3'))).toEqual({ from: 1, to: 3 })
  expect(revisionsInAddress(new URLSearchParams('from=zero&to=-1'))).toEqual({})
  expect(revisionsInAddress(new URLSearchParams('to=2.5'))).toEqual({})
})
