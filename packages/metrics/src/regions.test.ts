import { expect, it } from 'vitest'
import { regionOf, regions } from './regions.ts'
import { states } from './states.ts'

it('every state and territory lies in exactly one region', () => {
  expect(regions.flatMap((region) => region.states).toSorted()).toEqual(
    states.map(({ code }) => code).toSorted(),
  )
  for (const { code } of states) expect(regionOf(code).states).toContain(code)
})
