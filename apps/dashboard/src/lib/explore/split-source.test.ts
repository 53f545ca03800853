import { breakdowns, metrics, regionSource } from '@muster/metrics'
import { expect, it } from 'vitest'
import { splitSource } from './split-source.ts'

it('every source of the dictionary says how sure it is', () => {
  const sources = [
    ...metrics.map(({ source }) => source),
    ...breakdowns.map(({ source }) => source),
    regionSource,
  ]
  expect(sources.filter((source) => splitSource(source).standing === undefined)).toEqual([])
})

it('what stands before the source is taken off; other words stay as they are', () => {
  expect(splitSource('Found: a form')).toEqual({ standing: 'found', text: 'a form' })
  expect(splitSource('Recalled, not verified: a form')).toEqual({ standing: 'recalled', text: 'a form' })
  expect(splitSource('Muster’s own choice: a form')).toEqual({ standing: 'ownChoice', text: 'a form' })
  expect(splitSource('A form of 2010')).toEqual({ standing: undefined, text: 'A form of 2010' })
})
