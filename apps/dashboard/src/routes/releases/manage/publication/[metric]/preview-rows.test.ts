import { expect, it } from 'vitest'
import { countedInWords, previewRows } from './preview-rows.ts'

const counted = { parts: 40, withheld: 12, omitted: 0 }

it('shows the totals, and the tables that are published now or then', () => {
  const rows = previewRows({
    totals: { now: counted, then: counted },
    dimensions: [
      { label: 'state', now: null, then: counted, coarser: { ...counted, how: 'by region alone' } },
      { label: 'quarter', now: null, then: null, coarser: null },
    ],
  })
  expect(rows.map(({ label }) => label)).toEqual(['National totals', 'By state'])
})

it('says how much is withheld', () => {
  expect(countedInWords(null)).toBeNull()
  expect(countedInWords(counted)).toBe('12 of 40 withheld')
  expect(countedInWords({ ...counted, omitted: 1 })).toBe('12 of 40 withheld, 1 year left out')
})
