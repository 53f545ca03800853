import { crosswalk } from '@muster/metrics'
import { expect, it } from 'vitest'
import { crosswalkRows } from './crosswalk-rows.ts'

it('every line of the crosswalk is told by the titles of both editions', () => {
  const rows = crosswalkRows()
  expect(rows).toHaveLength(crosswalk.length)
  for (const { from, to } of rows) {
    for (const place of [from, ...to]) expect(place).toMatch(/^(Goal|Objective) \d+\. \w/)
  }
})
